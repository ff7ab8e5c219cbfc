package app.telltale.schedule;

import app.telltale.card.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * SM-2. Source: P. A. Wozniak, "Application of a computer to improve the results obtained in working with the SuperMemo method"
 * (1990), rules 1 to 6. Where ports differ: the interval is computed with the ease factor before the update, a failure keeps the
 * ease factor, and ease factors are whole hundredths, so that rounding up is exact.
 */
public final class Sm2 {
    /** Rule 1, in hundredths. */
    public static final int FIRST_EASE = 250;
    /** Rule 4, in hundredths. */
    public static final int LEAST_EASE = 130;

    /** Rule 4: 0.1 - (5-q) * (0.08 + (5-q) * 0.02), in hundredths, for q = 0..5. */
    private static final int[] EASE_STEP = {-80, -54, -32, -14, 0, 10};

    private Sm2() {}

    /**
     * The state after a scheduled review on {@code today}. Intervals stop growing at {@link Integer#MAX_VALUE} days.
     */
    public static CardState review(CardState state, Grade grade, LocalDate today) {
        int repetitions = grade.passed() ? state.repetitions() + 1 : 0;
        int interval = grade.passed() ? interval(repetitions, state) : 1;
        int ease = grade.passed() ? Math.max(LEAST_EASE, state.ease() + EASE_STEP[grade.q()]) : state.ease();
        int lapses = !grade.passed() && state.repetitions() > 0 ? state.lapses() + 1 : state.lapses();
        return new CardState(
                repetitions, interval, ease, lapses, Optional.of(today.plusDays(interval)), repeatOn(grade, today));
    }

    /** The state after a repeat on the same day (rule 6): only whether it is to be repeated once more. */
    public static CardState repeat(CardState state, Grade grade, LocalDate today) {
        return new CardState(
                state.repetitions(), state.intervalDays(), state.ease(), state.lapses(), state.due(), repeatOn(grade, today));
    }

    /** The states after each grade 0..5, at the index of the grade, so that all can be shown before one is chosen. */
    public static List<CardState> outcomes(CardState state, LocalDate today) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(q -> review(state, new Grade(q), today))
                .toList();
    }

    /** Rule 2: 1, 6, then the last interval times the ease factor, a fraction rounded up. */
    private static int interval(int repetition, CardState before) {
        return switch (repetition) {
            case 1 -> 1;
            case 2 -> 6;
            default -> (int) Math.min(
                    Integer.MAX_VALUE, Math.ceilDiv((long) before.intervalDays() * before.ease(), 100L));
        };
    }

    private static Optional<LocalDate> repeatOn(Grade grade, LocalDate today) {
        return grade.repeatsToday() ? Optional.of(today) : Optional.empty();
    }
}
