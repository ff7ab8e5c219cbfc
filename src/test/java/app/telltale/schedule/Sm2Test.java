package app.telltale.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sm2Test {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    /** The rows of the published table, as {@code interval/ease} after each grade. */
    @ParameterizedTest(name = "grades {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4 4 4 4 4 4 4       | 1/250 6/250 15/250 38/250 95/250 238/250 595/250
            5 5 5 5 5 5 5       | 1/260 6/270 17/280 48/290 140/300 420/310 1302/320
            3 3 3 3 3 3 3 3 3 3 | 1/236 6/222 14/208 30/194 59/180 107/166 178/152 271/138 374/130 487/130
            5 4 3 5 2 4 4 3 5   | 1/260 6/260 16/246 40/256 1/256 1/256 6/256 16/242 39/252
            0 1 2 4 4 4 4       | 1/250 1/250 1/250 1/250 6/250 15/250 38/250
            4 4 5 3 0 4 4 4     | 1/250 6/250 15/260 39/246 1/246 1/246 6/246 15/246
            """)
    void intervalsAndEasesFollowTheTable(String grades, String expected) {
        assertThat(history(grades).stream()
                        .map(state -> state.intervalDays() + "/" + state.ease())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "q {0} moves the ease factor to {1}")
    @CsvSource({"3, 236", "4, 250", "5, 260"})
    void aPassMovesTheEaseFactorByItsStep(int q, int ease) {
        assertThat(Sm2.review(CardState.NEW, new Grade(q), TODAY).ease()).isEqualTo(ease);
    }

    @ParameterizedTest(name = "q {0}")
    @CsvSource({"0", "1", "2"})
    void aFailureKeepsTheEaseFactor(int q) {
        assertThat(Sm2.review(passedTwice(171), new Grade(q), TODAY).ease()).isEqualTo(171);
    }

    @Test
    void theFloorIsAppliedToTheNewEaseFactorNotToTheOldOne() {
        assertThat(Sm2.review(passedTwice(138), Grade.HARD, TODAY).ease()).isEqualTo(130);
    }

    @Test
    void theEaseFactorHasNoCeiling() {
        var last = history("5 ".repeat(30).strip()).getLast();

        assertThat(last.ease()).isEqualTo(250 + 30 * 10);
    }

    @Test
    void theFirstIntervalIsOneDay() {
        assertThat(Sm2.review(CardState.NEW, Grade.GOOD, TODAY).intervalDays()).isEqualTo(1);
    }

    @Test
    void theThirdIntervalGrowsFromTheLastIntervalNotFromTheCount() {
        assertThat(Sm2.review(passedTwice(250), Grade.GOOD, TODAY).intervalDays()).isEqualTo(15);
    }

    @Test
    void theIntervalIsComputedWithTheEaseFactorBeforeTheUpdate() {
        assertThat(Sm2.review(passedTwice(250), Grade.HARD, TODAY).intervalDays()).isEqualTo(15);
    }

    @Test
    void anIntervalThatIsAWholeNumberIsNotRoundedUp() {
        var state = new CardState(4, 25, 152, 0, Optional.of(TODAY), Optional.empty());

        assertThat(Sm2.review(state, Grade.GOOD, TODAY).intervalDays()).isEqualTo(38);
    }

    @Test
    void anIntervalWithAFractionIsRoundedUp() {
        var state = new CardState(4, 26, 131, 0, Optional.of(TODAY), Optional.empty());

        assertThat(Sm2.review(state, Grade.GOOD, TODAY).intervalDays()).isEqualTo(35);
    }

    @Test
    void aFailureStartsAgainAtTheFirstInterval() {
        var failed = Sm2.review(passedTwice(250), Grade.AGAIN, TODAY);

        assertThat(failed.intervalDays()).isEqualTo(1);
        assertThat(failed.repetitions()).isZero();
    }

    @Test
    void aReviewIsDueItsIntervalAfterTheDayOfTheReview() {
        assertThat(Sm2.review(passedTwice(250), Grade.GOOD, TODAY).due()).contains(TODAY.plusDays(15));
    }

    @Test
    void failingACardThatHadBeenPassedIsALapse() {
        assertThat(Sm2.review(passedTwice(250), Grade.AGAIN, TODAY).lapses()).isEqualTo(1);
    }

    @Test
    void failingANewCardIsNoLapse() {
        assertThat(Sm2.review(CardState.NEW, Grade.AGAIN, TODAY).lapses()).isZero();
    }

    @Test
    void failingTwiceInARowIsOneLapse() {
        assertThat(history("4 1 1").getLast().lapses()).isEqualTo(1);
    }

    @ParameterizedTest(name = "q {0}")
    @CsvSource({"0", "1", "2", "3"})
    void aGradeBelowFourAsksForTheCardOnceMoreToday(int q) {
        assertThat(Sm2.review(CardState.NEW, new Grade(q), TODAY).repeatsOn(TODAY)).isTrue();
    }

    @ParameterizedTest(name = "q {0}")
    @CsvSource({"4", "5"})
    void aGradeOfFourOrMoreAsksForNoRepeat(int q) {
        assertThat(Sm2.review(CardState.NEW, new Grade(q), TODAY).repeatsOn(TODAY)).isFalse();
    }

    @Test
    void aRepeatBelowFourAsksForOneMore() {
        var failed = Sm2.review(CardState.NEW, Grade.AGAIN, TODAY);

        assertThat(Sm2.repeat(failed, Grade.HARD, TODAY).repeatsOn(TODAY)).isTrue();
    }

    @Test
    void aRepeatOfFourEndsTheRepeats() {
        var failed = Sm2.review(CardState.NEW, Grade.AGAIN, TODAY);

        assertThat(Sm2.repeat(failed, Grade.GOOD, TODAY).repeatsOn(TODAY)).isFalse();
    }

    @Test
    void anOpenRepeatIsForgottenOnTheNextDay() {
        assertThat(Sm2.review(CardState.NEW, Grade.AGAIN, TODAY).repeatsOn(TOMORROW)).isFalse();
    }

    @Test
    void anIntervalStopsGrowingAtTheLargestNumberOfDays() {
        var state = new CardState(40, Integer.MAX_VALUE - 1, 130, 0, Optional.of(TODAY), Optional.empty());

        assertThat(Sm2.review(state, Grade.GOOD, TODAY).intervalDays()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aCardIsNewUntilItsFirstReview() {
        assertThat(CardState.NEW.isNew()).isTrue();
        assertThat(Sm2.review(CardState.NEW, Grade.AGAIN, TODAY).isNew()).isFalse();
    }

    private static CardState passedTwice(int ease) {
        return new CardState(2, 6, ease, 0, Optional.of(TODAY), Optional.empty());
    }

    /** The states after each grade, every review given on the day on which it is due. */
    private static List<CardState> history(String grades) {
        var states = new ArrayList<CardState>();
        var state = CardState.NEW;
        for (int q : Arrays.stream(grades.split(" ", -1)).mapToInt(Integer::parseInt).toArray()) {
            state = Sm2.review(state, new Grade(q), state.due().orElse(TODAY));
            states.add(state);
        }
        return states;
    }
}
