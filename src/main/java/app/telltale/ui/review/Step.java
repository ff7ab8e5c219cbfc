package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.library.GivenReview;
import app.telltale.schedule.CardState;
import java.util.List;
import java.util.Optional;

/** Where the review screen stands. */
sealed interface Step {
    /** The next card is being fetched. */
    record Loading() implements Step {}

    /**
     * The card asks.
     *
     * @param committed the answer is given, and only how sure one is has to be said before it shows
     */
    record Asking(AskedCard card, Given given, boolean committed) implements Step {

        /** Whether the answer may show: what has to be chosen or typed comes first. */
        boolean mayShow() {
            return committed || card.face() instanceof Face.Recall;
        }
    }

    /**
     * The answer shows, and a grade is asked for.
     *
     * @param outcomes  the states after grades 0..5
     * @param suggested what Space takes
     */
    record Grading(
            AskedCard card, Given given, Optional<Sureness> sureness, List<CardState> outcomes, Optional<Grade> suggested)
            implements Step {}

    /** The card was missed, the grade is on disk, and the reason is asked for. */
    record Naming(AskedCard card, Given given, GivenReview review) implements Step {
        Optional<ErrorKind> suggested() {
            return review.error();
        }
    }

    /** Nothing is left to ask. */
    record Ended(SittingSummary summary) implements Step {}
}
