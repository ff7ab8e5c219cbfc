package app.telltale.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Sm2Properties {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** A review as the log keeps it. */
    record Given(Grade grade, LocalDate day) {}

    @Property
    void passingNeverShrinksTheInterval(@ForAll("histories") List<Given> history, @ForAll("passes") Grade pass) {
        var before = replay(history);

        assertThat(Sm2.review(before, pass, LocalDate.EPOCH).intervalDays()).isGreaterThanOrEqualTo(before.intervalDays());
    }

    @Property
    void theEaseFactorNeverFallsBelowItsFloor(@ForAll("histories") List<Given> history) {
        assertThat(states(history)).allSatisfy(state -> assertThat(state.ease()).isGreaterThanOrEqualTo(130));
    }

    @Property
    void failingKeepsTheEaseFactor(@ForAll("histories") List<Given> history, @ForAll("failures") Grade failure) {
        var before = replay(history);

        assertThat(Sm2.review(before, failure, LocalDate.EPOCH).ease()).isEqualTo(before.ease());
    }

    @Property
    void aRepeatChangesNothingButWhetherTheCardIsToBeRepeated(
            @ForAll("histories") List<Given> history, @ForAll("grades") Grade grade, @ForAll("days") LocalDate today) {
        var before = replay(history);

        assertThat(Sm2.repeat(before, grade, today))
                .usingRecursiveComparison()
                .ignoringFields("repeatOn")
                .isEqualTo(before);
    }

    @Property
    void theOutcomeOfAGradeIsWhatReviewingWithItGives(
            @ForAll("histories") List<Given> history, @ForAll("grades") Grade grade, @ForAll("days") LocalDate today) {
        var before = replay(history);

        assertThat(Sm2.outcomes(before, today).get(grade.q())).isEqualTo(Sm2.review(before, grade, today));
    }

    @Property
    void intervalsAndEasesAreThoseOfTheFormulaInExactArithmetic(@ForAll("histories") List<Given> history) {
        var exact = new ArrayList<List<BigDecimal>>();
        var reference = new Exact();
        for (Given given : history) {
            reference.review(given.grade().q());
            exact.add(List.of(reference.interval, reference.ease.setScale(2, RoundingMode.UNNECESSARY)));
        }

        assertThat(states(history))
                .extracting(state -> List.of(BigDecimal.valueOf(state.intervalDays()), BigDecimal.valueOf(state.ease(), 2)))
                .isEqualTo(exact);
    }

    @Property
    void resumingAReplayFromAnyStateInBetweenEndsInTheSameState(@ForAll("histories") List<Given> history, @ForAll("places") int place) {
        int cut = Math.min(place, history.size());
        var resumed = replay(history.subList(0, cut));
        for (Given given : history.subList(cut, history.size())) {
            resumed = Sm2.review(resumed, given.grade(), given.day());
        }

        assertThat(resumed).isEqualTo(replay(history));
    }

    @Property
    void aCardIsDueItsIntervalAfterTheLastReview(
            @ForAll("histories") List<Given> history, @ForAll("grades") Grade grade, @ForAll("days") LocalDate today) {
        var after = Sm2.review(replay(history), grade, today);

        assertThat(after.due()).contains(today.plusDays(after.intervalDays()));
    }

    /** The rules as the paper writes them, in decimals of any length. */
    private static final class Exact {
        private BigDecimal interval = BigDecimal.ZERO;
        private BigDecimal ease = new BigDecimal("2.5");
        private int n;

        void review(int q) {
            if (q < 3) {
                n = 0;
                interval = BigDecimal.ONE;
                return;
            }
            n++;
            interval = switch (n) {
                case 1 -> BigDecimal.ONE;
                case 2 -> BigDecimal.valueOf(6);
                default -> interval.multiply(ease).setScale(0, RoundingMode.CEILING).min(LARGEST);
            };
            var missing = BigDecimal.valueOf(5L - q);
            var loss = missing.multiply(new BigDecimal("0.08").add(missing.multiply(new BigDecimal("0.02"))));
            ease = ease.add(new BigDecimal("0.1").subtract(loss)).max(new BigDecimal("1.3"));
        }
    }

    @Provide
    Arbitrary<List<Given>> histories() {
        var any = Combinators.combine(grades(), days()).as(Given::new).list().ofMaxSize(60);
        var passed = Combinators.combine(passes(), days()).as(Given::new).list().ofMaxSize(60);
        return Arbitraries.oneOf(any, passed);
    }

    @Provide
    Arbitrary<Grade> grades() {
        return Arbitraries.integers().between(0, 5).map(Grade::new);
    }

    @Provide
    Arbitrary<Grade> passes() {
        return Arbitraries.integers().between(3, 5).map(Grade::new);
    }

    @Provide
    Arbitrary<Grade> failures() {
        return Arbitraries.integers().between(0, 2).map(Grade::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 36_500).map(LocalDate.EPOCH::plusDays);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 60);
    }

    private static CardState replay(List<Given> history) {
        return history.isEmpty() ? CardState.NEW : states(history).getLast();
    }

    private static List<CardState> states(List<Given> history) {
        var states = new ArrayList<CardState>();
        var state = CardState.NEW;
        for (Given given : history) {
            state = Sm2.review(state, given.grade(), given.day());
            states.add(state);
        }
        return states;
    }
}
