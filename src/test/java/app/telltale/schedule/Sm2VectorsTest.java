package app.telltale.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.telltale.card.Grade;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Histories computed elsewhere from the published rules: after each grade the interval, the repetitions and the ease factor. */
class Sm2VectorsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private record After(int interval, int repetitions, int ease) {}

    @Test
    void thereAreFourHundredHistories() throws IOException {
        assertThat(histories()).hasSize(400);
    }

    @TestFactory
    Stream<DynamicTest> aHistoryGoesAsItsVectorSays() throws IOException {
        return histories().stream().map(history -> {
            var grades = history.get("grades");
            return dynamicTest(grades.toString(), () -> assertThat(played(grades)).isEqualTo(expected(history.get("after"))));
        });
    }

    private static List<After> played(JsonNode grades) {
        var after = new ArrayList<After>();
        var state = CardState.NEW;
        for (JsonNode q : grades) {
            state = Sm2.review(state, new Grade(q.asInt()), state.due().orElse(START));
            after.add(new After(state.intervalDays(), state.repetitions(), state.ease()));
        }
        return after;
    }

    private static List<After> expected(JsonNode rows) {
        return rows.valueStream().map(row -> new After(row.get(0).asInt(), row.get(1).asInt(), hundredths(row.get(2)))).toList();
    }

    private static int hundredths(JsonNode ease) {
        return ease.decimalValue().movePointRight(2).intValueExact();
    }

    private static List<JsonNode> histories() throws IOException {
        try (var file = Objects.requireNonNull(Sm2VectorsTest.class.getResourceAsStream("sm2.json"))) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(file)
                    .get("histories")
                    .valueStream()
                    .toList();
        }
    }
}
