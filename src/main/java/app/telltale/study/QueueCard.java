package app.telltale.study;

import java.util.Optional;

/**
 * What the queue needs to know of a card.
 *
 * @param urgency higher comes first. Of a due card: overdue days by interval, 0 where it is due just today. Of a repeat: 1 after a
 *                miss that one was sure of, else 0. 0 for new cards
 * @param subject the subject that is right on the card; not asked twice in a row where it can be helped
 */
public record QueueCard(long id, long note, Reason reason, double urgency, Optional<String> subject) {

    /** Why a card is in the queue, in the order in which they come. */
    public enum Reason {
        /** Due by its schedule. */
        DUE,
        /** Never seen. */
        FRESH,
        /** Graded below 4 today: once more (SM-2's rule 6). */
        REPEAT,
        /** In a drill, not yet reviewed today, and to count as a review. */
        EARLY,
        /** In a drill that leaves the schedule alone. */
        DRILL
    }
}
