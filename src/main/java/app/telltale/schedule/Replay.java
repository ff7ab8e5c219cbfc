package app.telltale.schedule;

import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import java.time.LocalDate;

/** What a logged review does to a card, so that the log can be replayed. */
public final class Replay {
    private Replay() {}

    /** The state after a review of this kind; drills and mock exams leave it as it is. */
    public static CardState after(CardState before, ReviewKind kind, Grade grade, LocalDate day) {
        return switch (kind) {
            case REVIEW -> Sm2.review(before, grade, day);
            case REPEAT -> Sm2.repeat(before, grade, day);
            case DRILL, EXAM -> before;
        };
    }
}
