package app.telltale.ui.drills;

import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;

/**
 * How much a drill is.
 *
 * @param cards  that will be asked, at the learner's pace
 * @param millis how long they take at it
 * @param timed  whether the clock ends it, not the cards
 */
record Extent(int cards, long millis, boolean timed) {
    private static final long MINUTE = 60_000;

    /**
     * @param found      how many cards there are for the drill
     * @param paceMillis the learner's time per card
     */
    static Extent of(int found, DrillOptions options, int paceMillis) {
        if (options.unit() == Unit.CARDS) {
            int cards = Math.min(found, options.amount());
            return new Extent(cards, (long) cards * paceMillis, false);
        }
        long fit = Math.max(1, options.amount() * MINUTE / Math.max(1, paceMillis));
        return found > fit
                ? new Extent((int) fit, options.amount() * MINUTE, true)
                : new Extent(found, (long) found * paceMillis, false);
    }

    /** Such as {@code 15 cards}. */
    String inShort() {
        return cards == 0 ? Texts.of("drills.none") : timed ? Spans.minutes(millis) : Texts.of("drills.cards", cards);
    }

    /** Such as {@code 15 cards, about 3 min at your pace}. */
    String inFull() {
        if (cards == 0) {
            return Texts.of("drills.none");
        }
        return timed
                ? Texts.of("drills.extent.timed", Spans.minutes(millis), cards)
                : Texts.of("drills.extent", cards, Spans.minutes(millis));
    }
}
