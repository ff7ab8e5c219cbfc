package app.telltale.insight;

import static app.telltale.insight.Log.TODAY;

import app.telltale.Stopwatch;
import app.telltale.library.GeneratedCollection;
import app.telltale.store.DeckRow;
import app.telltale.store.LogReader;
import app.telltale.store.Store;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long each figure takes by itself: reading what it is made of, and counting it over reviews that are in memory. */
@Tag("benchmark")
class FiguresBenchmarkTest {
    private static final PrintStream REPORT = System.out;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1000, 10000", "10000, 100000", "100000, 1000000"})
    void eachFigureByItself(int cards, int reviews) {
        GeneratedCollection.fill(folder, cards, reviews, TODAY);
        REPORT.printf("%nEach figure by itself over %,d cards, %,d reviews%n", cards, reviews);
        try (var store = Store.open(folder);
                var reader = store.reader()) {
            reader.read(() -> {
                measure(reader);
                return true;
            });
        }
    }

    private static void measure(LogReader reader) {
        var decks = reader.decks().live().stream().map(DeckRow::id).collect(Collectors.toSet());
        for (Period period : Period.values()) {
            Stopwatch.print(REPORT, "read, " + period, () -> read(reader, period, decks, _ -> {}));
        }
        Stopwatch.print(REPORT, "read, labels", () -> reader.observations().labels("mla-c01"));
        var labels = reader.observations().labels("mla-c01");
        var recency = new Recency(TODAY, 30);
        var log = new ArrayList<Observation>();
        read(reader, Period.ALL, decks, log::add);
        Stopwatch.print(REPORT, "count, domains", () -> {
            var tally = new ErrorProfile.Tally<Integer>();
            each(log, seen -> tally.add(seen, labels.domainsOf(seen.note()), recency.weight(seen.day())), tally::result);
        });
        Stopwatch.print(REPORT, "count, subjects", () -> {
            var tally = new ErrorProfile.Tally<String>();
            each(log, seen -> tally.add(seen, seen.right().map(List::of).orElse(List.of()), recency.weight(seen.day())), tally::result);
        });
        Stopwatch.print(REPORT, "count, tags", () -> {
            var tally = new ErrorProfile.Tally<String>();
            each(log, seen -> tally.add(seen, labels.tagsOf(seen.note()), recency.weight(seen.day())), tally::result);
        });
        Stopwatch.print(REPORT, "count, confusions", () -> {
            var tally = new Confusions.Tally();
            each(log, seen -> tally.add(seen, labels.domainsOf(seen.note())), () -> tally.result().pairs());
        });
        Stopwatch.print(REPORT, "count, retention", () -> {
            var tally = new Retention.Tally();
            each(log, seen -> tally.add(seen, labels.domainsOf(seen.note())), () -> tally.result(TODAY));
        });
        Stopwatch.print(REPORT, "count, calibration", () -> {
            var tally = new Calibration.Tally();
            each(log, tally::add, tally::result);
        });
        Stopwatch.print(REPORT, "count, habits", () -> {
            var tally = new Habits.Tally();
            each(log, tally::add, () -> tally.result().pattern());
        });
        Stopwatch.print(REPORT, "count, all figures", () -> {
            var tally = new Figures.Tally(labels, recency);
            each(log, tally::add, tally::result);
        });
    }

    private static void read(LogReader reader, Period period, Set<Long> decks, Consumer<Observation> taker) {
        reader.observations().each(period.from(TODAY), decks, ZONE, () -> true, taker);
    }

    private static void each(List<Observation> log, Consumer<Observation> count, Runnable result) {
        log.forEach(count);
        result.run();
    }
}
