package app.telltale.insight;

import app.telltale.card.Sureness;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How sure the learner was against how often that was right, over first answers that came with a word on it.
 *
 * @param right per sureness that was said
 * @param brier mean squared distance between what was said, as a probability, and what came; 0 is perfect, 0.25 is what saying
 *              "half and half" every time gives; empty without answers. Source: G. W. Brier, "Verification of forecasts expressed in
 *              terms of probability" (1950), in the form for two outcomes
 */
public record Calibration(Map<Sureness, Proportion> right, OptionalDouble brier) {
    /**
     * The chance of being right that a word stands for, 0..1. The words leave it open; a guess among three or four options is right
     * once in three, and whoever is sure may be wrong once in twenty.
     */
    public static double meant(Sureness said) {
        return switch (said) {
            case GUESS -> 0.35;
            case UNSURE -> 0.65;
            case SURE -> 0.95;
        };
    }

    /** The answers given with this word. */
    public Proportion of(Sureness said) {
        return right.getOrDefault(said, Proportion.NOTHING);
    }

    /** Answers that were sure and wrong. */
    public int sureMisses() {
        return of(Sureness.SURE).all() - of(Sureness.SURE).hits();
    }

    /** Counts reviews, one after the other. */
    static final class Tally {
        private final Map<Sureness, Proportion> right = new EnumMap<>(Sureness.class);
        private double squares;
        private int answers;

        void add(Observation seen) {
            if (seen.isFirst()) {
                seen.sureness().ifPresent(said -> add(said, !seen.missed()));
            }
        }

        private void add(Sureness said, boolean hit) {
            right.merge(said, Proportion.NOTHING.plus(hit), (sum, _) -> sum.plus(hit));
            double off = meant(said) - (hit ? 1 : 0);
            squares += off * off;
            answers++;
        }

        Calibration result() {
            return new Calibration(
                    Map.copyOf(right), answers == 0 ? OptionalDouble.empty() : OptionalDouble.of(squares / answers));
        }
    }
}
