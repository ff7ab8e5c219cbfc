package app.telltale.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.ExportedReview;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the log, a file that was written reads back as the same. */
class ReviewLogProperties {
    /** Names and keys as no deck of this program has them, but a foreign one may. */
    private record Names(String deck, String note, String card, List<String> chosen, Optional<String> subject) {}

    /** What is counted and told. */
    private record Told(Grade grade, Optional<Sureness> sureness, Optional<ErrorKind> error, ReviewKind kind, int millis) {}

    @Property(tries = 100)
    void csvReadsBackAsItWas(@ForAll("logs") List<ExportedReview> log) throws IOException {
        var file = Files.createTempFile("telltale-log", ".csv");
        try {
            assertThat(ReviewLogCsv.write(handedOver(log), file)).isTrue();
            assertThat(ReadBack.csv(file)).isEqualTo(log);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void jsonReadsBackAsItWas(@ForAll("logs") List<ExportedReview> log) throws IOException {
        var file = Files.createTempFile("telltale-log", ".json");
        try {
            assertThat(ReviewLogJson.write(handedOver(log), file)).isTrue();
            assertThat(ReadBack.json(file)).isEqualTo(log);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void noCellOfATableIsAFormula(@ForAll("tables") List<List<String>> rows) throws IOException {
        Path file = Files.createTempFile("telltale-table", ".csv");
        try {
            TableCsv.write(List.of("one", "two"), rows, file);
            var read = ReadBack.rows(file);
            assertThat(read.subList(1, read.size())).allSatisfy(row -> assertThat(row)
                    .allMatch(cell -> !cell.matches("(?s)[=+@\\t\\r\\n].*") && !cell.matches("(?s)-(?![0-9.]+$).*")));
            assertThat(read.stream().skip(1).map(row -> row.stream().map(ReadBack::plain).toList()).toList()).isEqualTo(rows);
        } finally {
            Files.delete(file);
        }
    }

    private static ReviewLog handedOver(List<ExportedReview> log) {
        return taker -> {
            log.forEach(taker);
            return true;
        };
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return texts().list().ofSize(2).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<ExportedReview>> logs() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(1), moments(), domains(), names(), told(), states(), states())
                .as((id, at, domains, names, told, before, after) -> new ExportedReview(
                        id, at, names.deck(), names.note(), names.card(), "comparison", domains, told.grade(), told.sureness(),
                        names.chosen(), names.subject(), names.subject(), told.error(), told.kind(), told.millis(), before, after))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Names> names() {
        return Combinators.combine(texts(), texts(), texts(), keys().list().ofMaxSize(3), filled().optional()).as(Names::new);
    }

    private static Arbitrary<Told> told() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5).map(Grade::new),
                        Arbitraries.of(Sureness.class).optional(),
                        Arbitraries.of(ErrorKind.class).optional(),
                        Arbitraries.of(ReviewKind.class),
                        Arbitraries.integers().greaterOrEqual(0))
                .as(Told::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("\"", "'", ",", "\n", "\r\n", "\t", ";", "=", "+", "-", "@", "＝", "🧠", "é", "\u2028", "a", " ", "7")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> filled() {
        return texts().filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of("a", "1:3", "kinesis", "=a", "\"b\"", "c,d");
    }

    private static Arbitrary<List<DomainId>> domains() {
        return Combinators.combine(Arbitraries.of("mla-c01", "mls-c01"), Arbitraries.integers().between(1, 99))
                .as(DomainId::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Moment> moments() {
        return Combinators.combine(Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli), days())
                .as(Moment::new);
    }

    private static Arbitrary<CardState> states() {
        var count = Arbitraries.integers().between(0, 40_000);
        return Combinators.combine(
                        count, count, Arbitraries.integers().between(130, 600), count, days().optional(), days().optional())
                .as(CardState::new);
    }
}
