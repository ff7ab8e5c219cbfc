package app.telltale.card;

/** In what kind of sitting a review was given. Only {@link #REVIEW} moves the schedule. The ordinal is stored. */
public enum ReviewKind {
    /** A due or new card: the grade sets the next interval. */
    REVIEW,
    /** The card once more on the same day, because it was graded below 4 (SM-2's rule 6). */
    REPEAT,
    /** In a drill. */
    DRILL,
    /** In a mock exam. */
    EXAM
}
