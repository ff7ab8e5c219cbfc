package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Blueprint;
import app.telltale.card.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BlueprintReaderTest {
    private static final String EXAM =
            """
            {
              "format": "telltale-exam",
              "version": 1,
              "id": "exam-1",
              "code": "EXAM-1",
              "title": "An exam",
              "questions": 65,
              "scored": 50,
              "minutes": 130,
              "passing": 720,
              "scaleFrom": 100,
              "scaleTo": 1000,
              "retired": "2026-03-31",
              "kinds": ["one answer", "several answers"],
              "scoring": "One point each.",
              "domains": [
                { "number": 1, "name": "Domain one", "short": "One", "weight": 60 },
                { "number": 2, "name": "Domain two", "short": "Two", "weight": 40 }
              ],
              "source": "A guide",
              "verified": "2026-11-21"
            }
            """;

    record Mistake(String from, String to, String problem) {}

    static final List<Mistake> MISTAKES = List.of(
            new Mistake("\"weight\": 40", "\"weight\": 39", "16:14: The domains' weights sum to 99. They are per cent and sum to 100."),
            new Mistake(
                    "\"number\": 2",
                    "\"number\": 1",
                    "18:17: Repeated domain number \"1\", first in line 17. Give one of them another."),
            new Mistake("\"number\": 2", "\"number\": 100", "18:17: The domain's number is too large. Domains are numbered 1 to 99."),
            new Mistake(
                    "\"scored\": 50",
                    "\"scored\": 66",
                    "8:13: More questions are scored than asked. Correct \"scored\" or \"questions\"."),
            new Mistake(
                    "\"passing\": 720",
                    "\"passing\": 72",
                    "10:14: The passing score is outside the scale. Correct it, \"scaleFrom\" or \"scaleTo\"."),
            new Mistake("\"code\": \"EXAM-1\",", "", "1:1: An exam lacks \"code\". Add the field."),
            new Mistake(
                    "\"minutes\": 130",
                    "\"minutes\": \"130\"",
                    "9:14: \"minutes\" has text. It takes a whole number from 1 to 999999999."),
            new Mistake(
                    "telltale-exam", "telltale-deck", "2:13: The format is \"telltale-deck\". Write \"telltale-exam\" if this is an exam."));

    @Test
    void aGoodFileGivesItsBlueprint() {
        assertThat(read(EXAM)).isEqualTo(new BlueprintReading.Good(new Blueprint(
                "exam-1",
                "EXAM-1",
                "An exam",
                65,
                50,
                130,
                720,
                100,
                1000,
                Optional.of(LocalDate.of(2026, 3, 31)),
                List.of("one answer", "several answers"),
                "One point each.",
                List.of(new Blueprint.Domain(1, "Domain one", "One", 60), new Blueprint.Domain(2, "Domain two", "Two", 40)),
                "A guide",
                LocalDate.of(2026, 11, 21))));
    }

    @ParameterizedTest
    @FieldSource("MISTAKES")
    void aMistakeIsNamedWithItsPlace(Mistake mistake) {
        assertThat(EXAM).contains(mistake.from());
        var reading = read(EXAM.replace(mistake.from(), mistake.to()));

        assertThat(reading).isInstanceOfSatisfying(BlueprintReading.Bad.class, bad ->
                assertThat(bad.problems()).extracting(Problem::toString).containsExactly("exam.json:" + mistake.problem()));
    }

    private static BlueprintReading read(String text) {
        return new BlueprintReader().read("exam.json", text.getBytes(UTF_8));
    }
}
