package app.telltale.insight;

import static app.telltale.insight.Log.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ReviewKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static Retention of(Log log) {
        return log.figures().retention();
    }

    @Test
    void passesAmongScheduledReviewsOfSeenCardsAreCounted() {
        assertThat(of(new Log().passes(3).unnamed(1)).all()).isEqualTo(new Proportion(3, 4));
    }

    @Test
    void newCardsRepeatsDrillsAndExamsDoNotTestRetention() {
        var log = new Log().as(ReviewKind.REPEAT).passes(1).as(ReviewKind.DRILL).passes(1).as(ReviewKind.EXAM).passes(1);

        assertThat(of(log.as(ReviewKind.REVIEW).fresh().passes(1)).all()).isEqualTo(Proportion.NOTHING);
    }

    @Test
    void eachDomainHasItsOwn() {
        var retention = of(new Log().in(1, 1).passes(2).in(2, 2).unnamed(1).of(9).passes(1));

        assertThat(retention.byDomain()).containsOnlyKeys(Labels.NO_DOMAIN, 1, 2);
        assertThat(retention.byDomain().get(1)).isEqualTo(new Proportion(2, 2));
        assertThat(retention.byDomain().get(2)).isEqualTo(new Proportion(0, 1));
    }

    @Test
    void aMonthIsShownByDays() {
        var retention = of(new Log().daysAgo(31).passes(1).daysAgo(0).unnamed(1).passes(1));

        assertThat(retention.step()).isEqualTo(ChronoUnit.DAYS);
        assertThat(retention.byStep()).containsOnlyKeys(TODAY.minusDays(31), TODAY);
        assertThat(retention.byStep().get(TODAY)).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void moreIsShownByWeeksThatBeginOnMonday() {
        var sunday = LocalDate.of(2026, 11, 15);
        var retention = of(new Log().daysAgo(32).passes(1).on(sunday).passes(1).on(sunday.plusDays(1)).passes(1).daysAgo(0).passes(1));

        assertThat(retention.step()).isEqualTo(ChronoUnit.WEEKS);
        assertThat(retention.byStep()).containsOnlyKeys(
                LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
        assertThat(retention.byStep().get(LocalDate.of(2026, 11, 16))).isEqualTo(new Proportion(2, 2));
    }

    @Test
    void yearsAreShownByMonths() {
        var retention = of(new Log().daysAgo(371).passes(1).daysAgo(0).passes(1));

        assertThat(retention.step()).isEqualTo(ChronoUnit.MONTHS);
        assertThat(retention.byStep()).containsOnlyKeys(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 11, 1));
    }

    @Test
    void withoutReviewsThereAreNoSteps() {
        assertThat(of(new Log()).byStep()).isEmpty();
    }
}
