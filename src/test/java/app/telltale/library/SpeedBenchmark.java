package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Sm2;
import app.telltale.study.Limits;
import app.telltale.study.QueueCard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast a large collection answers, beside what SQLite alone needs for the same writes. */
@Tag("benchmark")
class SpeedBenchmark {
    private static final int REVIEWS = 1_000_000;
    private static final Limits USUAL = new Limits(20, 200);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {50_000, 100_000})
    void aLargeCollection(int cards) throws Exception {
        long start = System.nanoTime();
        GeneratedCollection.fill(folder, cards, REVIEWS, DAY);
        System.out.printf("%n%,d cards, %,d reviews%n", cards, REVIEWS);
        once("generate", start);
        start = System.nanoTime();
        try (var library = Shelf.open(folder)) {
            once("open", start);
            inHand(library);
            start = System.nanoTime();
            assertThat(library.check()).isEmpty();
            once("check(): integrity and replay of the whole log", start);
        }
        bareSqlite();
        System.out.printf("  %-52s %9.1f MB%n", "database file", Files.size(folder.resolve("telltale.db")) / 1e6);
    }

    private void inHand(Library library) {
        measure("today()", 200, _ -> library.today(DAY, USUAL, USUAL));
        measure("today(), 5 years away: all is due", 20, _ -> library.today(DAY.plusYears(5), USUAL, USUAL));
        measure("decks()", 100, _ -> library.decks(DAY));
        measure("begin(), 200 due and 20 new", 100, seed -> library.begin(new Scope.AllDecks(), noon(DAY), USUAL, USUAL, seed));
        measure("begin(), 5 years away", 20, seed -> library.begin(new Scope.AllDecks(), noon(DAY.plusYears(5)), USUAL, USUAL, seed));
        var sitting = Shelf.begin(library, DAY.plusDays(30));
        List<Long> queue = sitting.queue().stream().map(QueueCard::id).limit(2_001).toList();
        var now = noon(DAY.plusDays(30));
        measure("grade on the disk, next card loaded", queue.size() - 1, place -> {
            library.grade(sitting.id(), Shelf.review(queue.get(place), Grade.GOOD), now);
            library.card(queue.get(place + 1));
        });
        measure("card()", 1_000, place -> library.card(queue.get(place)));
        measure("takeBack()", 200, _ -> library.takeBack(sitting.id(), now));
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("  %-52s %9.1f MB%n", "Java heap in use with the library open", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    /** The same rows written by nothing but JDBC: one review inserted and one card updated in a transaction. */
    private void bareSqlite() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("telltale.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("pragma synchronous = full");
            try (var insert = connection.prepareStatement("""
                            insert into review select null, card, sitting, at, day, kind, grade, sureness, error_kind, chosen,
                                chosen_subject, right_subject, took_ms, before_repetitions, before_interval, before_ease,
                                before_lapses, before_due, before_repeat_on, after_repetitions, after_interval, after_ease,
                                after_lapses, after_due, after_repeat_on
                            from review where id = ?""");
                    var update = connection.prepareStatement("update card set due = due + 6, repetitions = repetitions + 1 where id = ?")) {
                measure("bare SQLite: the same two writes, committed", 2_000, place -> {
                    try {
                        statement.executeUpdate("begin immediate");
                        insert.setInt(1, 1 + place * 97);
                        insert.executeUpdate();
                        update.setInt(1, 1 + place * 11);
                        update.executeUpdate();
                        statement.executeUpdate("commit");
                    } catch (SQLException exception) {
                        throw new AssertionError(exception);
                    }
                });
            }
        }
    }

    @Test
    void steps() {
        int steps = 20_000_000;
        long sum = 0;
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            var state = CardState.NEW;
            for (int step = 0; step < steps; step++) {
                state = Sm2.review(state, new Grade(step % 7 % 6), DAY);
                sum += state.intervalDays();
            }
            if (round == 1) {
                System.out.printf("%n  %-52s %9.1f million/s%n", "SM-2 steps", steps / ((System.nanoTime() - start) / 1e3));
            }
        }
        assertThat(sum).isPositive();
    }

    private static void measure(String what, int times, IntConsumer work) {
        for (int warm = 0; warm < Math.min(times, 20); warm++) {
            if (!what.startsWith("grade") && !what.startsWith("takeBack")) {
                work.accept(warm);
            }
        }
        var nanos = new long[times];
        for (int turn = 0; turn < times; turn++) {
            long start = System.nanoTime();
            work.accept(turn);
            nanos[turn] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("  %-52s %9.3f ms p50 %9.3f ms p99 %9.3f ms max%n",
                what, nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6, nanos[times - 1] / 1e6);
    }

    private static void once(String what, long start) {
        System.out.printf("  %-52s %9.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
