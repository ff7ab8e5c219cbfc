package app.telltale.insight;

import static app.telltale.insight.Log.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forecast, spread, streaks, and what they and the profile measure time by. */
class OutlookFiguresTest {
    private static Forecast due(int ahead) {
        return Forecast.of(Map.of(TODAY.plusDays(ahead), 5), TODAY);
    }

    @Test
    void overdueCardsCountForTodayAsWell() {
        assertThat(due(-3).overdue()).isEqualTo(5);
        assertThat(due(-3).days().getFirst()).isEqualTo(5);
        assertThat(due(-3).weeks().getFirst()).isEqualTo(5);
        assertThat(due(0).overdue()).isZero();
    }

    @Test
    void theLastOfThirtyDaysLiesTwentyNineAhead() {
        assertThat(due(29).days()).hasSize(30).last().isEqualTo(5);
        assertThat(due(30).days()).containsOnly(0);
        assertThat(due(30).weeks().get(4)).isEqualTo(5);
    }

    @Test
    void whatLiesBehindFiftyTwoWeeksIsLater() {
        assertThat(due(363).weeks()).hasSize(52).last().isEqualTo(5);
        assertThat(due(363).later()).isZero();
        assertThat(due(364).weeks()).containsOnly(0);
        assertThat(due(364).later()).isEqualTo(5);
    }

    @Test
    void aDayWithoutACardAheadOfAllTimeIsLater() {
        assertThat(Forecast.of(Map.of(LocalDate.ofEpochDay(Integer.MAX_VALUE), 1), TODAY).later()).isEqualTo(1);
    }

    @Test
    void cardsAreMatureFromTwentyOneDaysOn() {
        var spread = new CardSpread(3, Map.of(1, 4, 20, 2, 21, 5, 400, 1), Map.of(250, 12));

        assertThat(spread.seen()).isEqualTo(12);
        assertThat(spread.mature()).isEqualTo(6);
        assertThat(new CardSpread(3, Map.of(), Map.of()).seen()).isZero();
    }

    @Test
    void aStreakEndsToday() {
        assertThat(Streaks.of(days(0, 1, 2, 5), TODAY)).isEqualTo(new Streaks(3, 3, 4));
    }

    @Test
    void aStreakIsNotBrokenBeforeTodayIsOver() {
        assertThat(Streaks.of(days(1, 2), TODAY).current()).isEqualTo(2);
    }

    @Test
    void aDayLeftOutBreaksIt() {
        assertThat(Streaks.of(days(2, 3, 4), TODAY)).isEqualTo(new Streaks(0, 3, 3));
    }

    @Test
    void withoutDaysThereIsNone() {
        assertThat(Streaks.of(List.of(), TODAY)).isEqualTo(new Streaks(0, 0, 0));
    }

    private static List<LocalDate> days(int... ago) {
        return Arrays.stream(ago).mapToObj(TODAY::minusDays).toList();
    }

    @Test
    void aPeriodHasSoManyDaysWithToday() {
        assertThat(Period.DAYS_30.from(TODAY)).contains(LocalDate.of(2026, 10, 23));
        assertThat(Period.DAYS_90.from(TODAY)).contains(TODAY.minusDays(89));
        assertThat(Period.YEAR.from(TODAY)).contains(TODAY.minusDays(364));
        assertThat(Period.ALL.from(TODAY)).isEmpty();
    }

    @Test
    void stepsGrowWithTheTimeTheyShow() {
        assertThat(Period.step(TODAY.minusDays(31), TODAY)).isEqualTo(ChronoUnit.DAYS);
        assertThat(Period.step(TODAY.minusDays(32), TODAY)).isEqualTo(ChronoUnit.WEEKS);
        assertThat(Period.step(TODAY.minusDays(370), TODAY)).isEqualTo(ChronoUnit.WEEKS);
        assertThat(Period.step(TODAY.minusDays(371), TODAY)).isEqualTo(ChronoUnit.MONTHS);
    }

    @Test
    void aWeekBeginsOnMondayAndAMonthOnItsFirst() {
        assertThat(Period.begin(TODAY, ChronoUnit.WEEKS)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(Period.begin(LocalDate.of(2026, 11, 16), ChronoUnit.WEEKS)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(Period.begin(TODAY, ChronoUnit.MONTHS)).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(Period.begin(TODAY, ChronoUnit.DAYS)).isEqualTo(TODAY);
    }

    @Test
    void aReviewWeighsHalfForEveryHalfLife() {
        var recency = new Recency(TODAY, 30);

        assertThat(recency.weight(TODAY)).isEqualTo(1);
        assertThat(recency.weight(TODAY.minusDays(30))).isEqualTo(0.5, within(1e-12));
        assertThat(recency.weight(TODAY.minusDays(45))).isEqualTo(Math.sqrt(0.125), within(1e-12));
        assertThat(recency.weight(TODAY.minusDays(60))).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void aReviewOfADayThatLiesAheadWeighsOne() {
        assertThat(new Recency(TODAY, 30).weight(TODAY.plusDays(3))).isEqualTo(1);
    }

    @Test
    void aHalfLifeIsADayAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recency(TODAY, 0)).withMessageContaining("not 0");
    }

    @Test
    void aNoteWithoutLabelsIsOutsideTheExamAndHasNoTags() {
        var labels = new Labels(Map.of(1L, List.of(2)), Map.of(1L, List.of("tag")));

        assertThat(labels.domainsOf(1)).containsExactly(2);
        assertThat(labels.domainsOf(9)).containsExactly(Labels.NO_DOMAIN);
        assertThat(labels.tagsOf(9)).isEmpty();
    }
}
