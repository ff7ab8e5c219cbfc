package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Note;
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

    /**
     * The card was missed, the grade is on disk, and the reason is asked for.
     *
     * @param card  with the state that the miss led to
     * @param offer empty unless the miss was one too many
     */
    record Naming(AskedCard card, Given given, GivenReview review, Optional<LeechOffer> offer) implements Step {
        Optional<ErrorKind> suggested() {
            return review.error();
        }
    }

    /** The card that shows. */
    default Optional<AskedCard> shown() {
        return switch (this) {
            case Asking asking -> Optional.of(asking.card());
            case Grading grading -> Optional.of(grading.card());
            case Naming naming -> Optional.of(naming.card());
            case Loading _, Ended _ -> Optional.empty();
        };
    }

    /** The same step with the note of its card as it reads now; other steps stay as they are. */
    default Step rewritten(long note, Note now) {
        if (shown().filter(card -> card.queued().note() == note).isEmpty()) {
            return this;
        }
        return switch (this) {
            case Asking(var card, var given, var committed) -> new Asking(card.rewritten(now), given, committed);
            case Grading(var card, var given, var sureness, var outcomes, var suggested) ->
                new Grading(card.rewritten(now), given, sureness, outcomes, suggested);
            case Naming(var card, var given, var review, var offer) -> new Naming(card.rewritten(now), given, review, offer);
            case Loading _, Ended _ -> this;
        };
    }

    /** Nothing is left to ask. */
    record Ended(SittingSummary summary) implements Step {}
}
