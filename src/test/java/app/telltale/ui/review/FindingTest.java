package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.study.Drill;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The deciding words are found, or the prompt is read, before the options show. */
class FindingTest {
    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void open() {
        sitting = new Sitting(folder, DeckFile.CONSTRAINED);
        model = sitting.drill(new Drill.Constraint(Optional.empty()));
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void mark(String... words) {
        var prompt = sitting.finding().search().prompt().words();
        for (String word : words) {
            int place = IntStream.range(0, prompt.size())
                    .filter(at -> prompt.get(at).text().startsWith(word))
                    .findFirst()
                    .orElseThrow();
            model.search(sitting.finding().search().toggled(place));
        }
    }

    @Test
    void whatMustHoldIsToBeFound() {
        assertThat(sitting.finding().search().all()).isEqualTo(2);
    }

    @Test
    void theOptionsShowWithWhatWasFound() {
        mark("within", "100", "hospital");
        model.showOptions();

        assertThat(sitting.asking().card().searched()).get().returns(1, WordSearch::found);
    }

    @Test
    void withoutAMarkTheOptionsShowOnlyWhenAskedForTwice() {
        model.showOptions();
        assertThat(sitting.finding().search().warned()).isTrue();
        model.showOptions();

        assertThat(sitting.asking().card().searched()).get().returns(0, WordSearch::found);
    }

    @Test
    void noOptionCanBePickedWhileTheyDoNotShow() {
        model.pick(0);
        model.reveal(Optional.empty());

        assertThat(sitting.finding().search().marked()).isEmpty();
    }

    @Test
    void theChoiceIsGradedAndTheSearchIsNot() {
        model.showOptions();
        model.showOptions();
        sitting.pick("A real-time endpoint behind an interface endpoint");
        model.reveal(Optional.empty());
        model.grade(Grade.GOOD);

        assertThat(sitting.drillEnded().summary()).returns(1, SittingSummary::right);
    }

    @Test
    void theTimeOfTheSearchCounts() {
        sitting.clock.forward(Duration.ofSeconds(30));
        mark("within");
        model.showOptions();
        sitting.clock.forward(Duration.ofSeconds(10));
        sitting.answer(true);

        assertThat(sitting.drillEnded().summary().millis()).isEqualTo(40_000);
    }

    @Test
    void anAnswerTakenBackIsSearchedAnew() {
        mark("within");
        model.showOptions();
        sitting.answer(true);
        model.undo();

        assertThat(sitting.finding().search().marked()).isEmpty();
    }

    @Test
    void aPromptThatIsReadTooFastStaysAlone() {
        model = sitting.drill(new Drill.SlowReading(Optional.empty()));
        sitting.clock.forward(sitting.reading().pause().minusMillis(1));
        model.showOptions();

        assertThat(sitting.reading().left(model.now())).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void aPromptThatWasReadHasItsOptions() {
        model = sitting.drill(new Drill.SlowReading(Optional.empty()));
        sitting.clock.forward(sitting.reading().pause());
        model.showOptions();

        assertThat(sitting.asking().given()).isEqualTo(new Given.Nothing());
    }

    @Test
    void aShortPromptTakesTwoSeconds() {
        assertThat(ReadingTime.of("Which one?")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aPromptTakesAQuarterOfASecondAWord() {
        assertThat(ReadingTime.of("**word** ".repeat(40))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aLongPromptTakesFifteenSeconds() {
        assertThat(ReadingTime.of(String.join(" ", List.of("word".repeat(3))) + " word".repeat(500))).isEqualTo(Duration.ofSeconds(15));
    }
}
