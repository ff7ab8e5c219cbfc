package app.telltale.library;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.util.List;
import java.util.Optional;

/**
 * A graded answer, as the log keeps it.
 *
 * @param error          the error kind that the chosen option or the card tells; empty on a pass or where nothing tells
 * @param chosen         keys of the options chosen, in the card's own order, of the items in the order given, or of the matches made;
 *                       empty for cards that are answered otherwise
 * @param chosenSubject  the subject of the (first) wrong option chosen
 * @param rightSubject   the subject that was right
 * @param tookMillis     from showing the card to the answer
 */
public record Answer(
        long card,
        Grade grade,
        ReviewKind kind,
        Optional<Sureness> sureness,
        Optional<ErrorKind> error,
        List<String> chosen,
        Optional<String> chosenSubject,
        Optional<String> rightSubject,
        int tookMillis) {}
