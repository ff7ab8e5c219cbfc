package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.Stopwatch;
import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.QueueCard;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the figures take over small and large logs, and whether a grade waits for them. */
@Tag("benchmark")
class InsightsBenchmarkTest {
    private static final PrintStream REPORT = System.out;
    private static final Optional<DomainId> DOMAIN = Optional.of(new DomainId("mla-c01", 1));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1000, 10000", "10000, 100000", "100000, 1000000"})
    void figures(int cards, int reviews) throws Exception {
        GeneratedCollection.fill(folder, cards, reviews, DAY);
        REPORT.printf("%nFigures over %,d cards, %,d reviews%n", cards, reviews);
        try (var library = Shelf.open(folder)) {
            var insights = library.insights();
            for (Period period : Period.values()) {
                Stopwatch.print(REPORT, "all figures, " + period, () -> insights.view(lens(period), DAY, () -> true));
            }
            Stopwatch.print(REPORT, "forecast, spread, calendar, streaks", () -> insights.outlook(Optional.empty(), DAY));
            var filter = new MissFilter.InDomain(1, Optional.of(ErrorKind.CARELESS));
            Stopwatch.print(REPORT, "the misses behind a cell", () -> insights.misses(lens(Period.ALL), DAY, filter));
            measureDrills(library);
            grades(library);
        }
    }

    private static Lens lens(Period period) {
        return new Lens("mla-c01", Optional.empty(), period, 30);
    }

    private static void measureDrills(Library library) {
        var drills = List.of(
                new Drill.Contrast("Service 1", "Service 8"),
                new Drill.Lookalikes(DOMAIN),
                new Drill.Constraint(DOMAIN),
                new Drill.Reasoning(DOMAIN),
                new Drill.SlowReading(DOMAIN),
                new Drill.OfSubject("Service 1"),
                new Drill.OfTag("generated"),
                new Drill.SureButWrong(),
                new Drill.Mix("records minute"));
        drills.forEach(drill -> Stopwatch.print(REPORT,
                "cards of: " + drill.code(), () -> library.drillSize(drill, DrillOptions.DEFAULT)));
    }

    /** Grades while another thread reads all figures again and again, and without. */
    private static void grades(Library library) throws Exception {
        var sitting = Shelf.begin(library, DAY.plusDays(30));
        List<Long> queue = sitting.queue().stream().map(QueueCard::id).limit(150).toList();
        var now = noon(DAY.plusDays(30));
        Runnable grade = () -> queue.forEach(card -> library.grade(sitting.id(), Shelf.review(card, Grade.GOOD), now));
        var nanos = timed(queue, grade);
        REPORT.printf("  %-52s %9.3f ms each%n", "grade, nothing else going on", nanos);
        var going = new AtomicBoolean(true);
        var reader = new Thread(() -> {
            while (going.get()) {
                library.insights().view(lens(Period.ALL), DAY, going::get);
            }
        });
        reader.start();
        Thread.sleep(50);
        double beside = timed(queue, grade);
        going.set(false);
        reader.join();
        REPORT.printf("  %-52s %9.3f ms each%n", "grade, while all figures are read", beside);
        assertThat(queue).isNotEmpty();
    }

    private static double timed(List<Long> queue, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6 / queue.size();
    }
}
