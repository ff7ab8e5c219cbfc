package app.telltale.insight;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A review as it leaves the program: with the names that deck files use, not the numbers of the database.
 *
 * @param id            counts up in the order of reviewing; a gap is a review taken back, or of a deck since deleted
 * @param deck          the deck's id in its file
 * @param note          the note's id within the deck
 * @param card          the card's key within the note
 * @param noteKind      the kind of note, such as {@code comparison}
 * @param domains       the note's, of all exams, in their order
 * @param chosen        keys of the options chosen, as the log has them; a key holds no line break
 * @param chosenSubject the subject of the wrong option chosen
 * @param rightSubject  the subject that was right
 * @param error         the kind that the learner named last, else the one that the card told
 * @param kind          in what kind of sitting it was given
 * @param tookMillis    from showing the card to the answer
 * @param before        where the card stood
 * @param after         where the review put it; the same as before unless it moved the schedule
 */
public record ExportedReview(
        long id,
        Moment at,
        String deck,
        String note,
        String card,
        String noteKind,
        List<DomainId> domains,
        Grade grade,
        Optional<Sureness> sureness,
        List<String> chosen,
        Optional<String> chosenSubject,
        Optional<String> rightSubject,
        Optional<ErrorKind> error,
        ReviewKind kind,
        int tookMillis,
        CardState before,
        CardState after) {}
