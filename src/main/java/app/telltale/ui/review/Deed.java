package app.telltale.ui.review;

import app.telltale.library.GivenReview;
import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import java.util.Optional;

/** Something in a sitting that can be taken back, with the card it was done to. */
sealed interface Deed {
    record Graded(QueueCard card) implements Deed {}

    record Buried(QueueCard card) implements Deed {}

    record Suspended(QueueCard card) implements Deed {}

    /** A review from before the sitting was resumed. */
    static Deed of(GivenReview review) {
        var reason = switch (review.kind()) {
            case REVIEW -> Reason.DUE;
            case REPEAT -> Reason.REPEAT;
            case DRILL, EXAM -> Reason.DRILL;
        };
        return new Graded(new QueueCard(review.card(), review.note(), reason, 0, Optional.empty()));
    }
}
