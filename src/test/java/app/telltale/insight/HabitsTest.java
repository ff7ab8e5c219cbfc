package app.telltale.insight;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.card.ErrorKind.REASONING;
import static app.telltale.insight.Log.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.ReviewKind;
import app.telltale.insight.Habits.Day;
import app.telltale.insight.Habits.Pattern;
import app.telltale.insight.Habits.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static Habits of(Log log) {
        return log.figures().habits();
    }

    /** Ten passes on each day of a week. */
    private static Log week() {
        var log = new Log();
        for (int day = 0; day < 7; day++) {
            log.on(MONDAY.minusDays(day)).passes(10);
        }
        return log.on(MONDAY);
    }

    @Test
    void aDayCountsAllReviewsAndTheirTime() {
        assertThat(of(new Log().passes(2).as(ReviewKind.REPEAT).passes(1)).days()).containsEntry(TODAY, new Day(3, 12_000));
    }

    @Test
    void hoursShowHowManyFirstAnswersPassed() {
        var hours = of(new Log().at(23).passes(2).unnamed(1).as(ReviewKind.REPEAT).passes(4)).hours();

        assertThat(hours).hasSize(24);
        assertThat(hours.get(23)).isEqualTo(new Proportion(2, 3));
        assertThat(hours.get(0)).isEqualTo(Proportion.NOTHING);
    }

    @Test
    void weekdaysCountFirstAnswersAndMissesByKind() {
        var log = new Log().on(MONDAY).passes(2).misses(1, CARELESS).unnamed(1).as(ReviewKind.REPEAT).passes(9);

        assertThat(of(log).weekdays()).extractingByKey(DayOfWeek.MONDAY).satisfies(monday -> {
            assertThat(monday.reviews()).isEqualTo(4);
            assertThat(monday.misses()).containsEntry(CARELESS, 1).containsEntry(REASONING, 0);
        });
    }

    @Test
    void gradesAreCountedByHowWellTheCardWasKnown() {
        var buttons = of(new Log().fresh().passes(1).seenBefore(20).unnamed(1).seenBefore(21).passes(2)).buttons();

        assertThat(buttons).containsEntry(Standing.NEW, List.of(0, 0, 0, 0, 1, 0));
        assertThat(buttons).containsEntry(Standing.YOUNG, List.of(0, 1, 0, 0, 0, 0));
        assertThat(buttons).containsEntry(Standing.MATURE, List.of(0, 0, 0, 0, 2, 0));
    }

    @Test
    void missesOfAKindOnOneWeekdayOnlyAreAPattern() {
        assertThat(of(week().misses(6, CARELESS)).pattern()).contains(new Pattern(DayOfWeek.MONDAY, CARELESS, 6, 6));
    }

    @Test
    void fourMissesAreNoPattern() {
        assertThat(of(week().misses(4, CARELESS)).pattern()).isEmpty();
    }

    @Test
    void anEvenSpreadIsNoPattern() {
        var log = new Log();
        for (int day = 0; day < 7; day++) {
            for (ErrorKind kind : ErrorKind.values()) {
                log.on(MONDAY.minusDays(day)).passes(10).misses(6, kind);
            }
        }
        assertThat(of(log).pattern()).isEmpty();
    }

    @Test
    void whoStudiesOnMondaysOnlyHasNoPattern() {
        assertThat(of(new Log().on(MONDAY).passes(40).misses(10, CARELESS)).pattern()).isEmpty();
    }

    @Test
    void sixtyPerCentOfAKindAreEnoughAndLessIsNot() {
        assertThat(of(week().misses(6, CARELESS).on(MONDAY.plusDays(2)).misses(4, CARELESS)).pattern()).isPresent();
        assertThat(of(week().misses(5, CARELESS).on(MONDAY.plusDays(2)).misses(4, CARELESS)).pattern()).isEmpty();
    }

    @Test
    void anEmptyLogHasNoPattern() {
        assertThat(of(new Log()).pattern()).isEmpty();
    }
}
