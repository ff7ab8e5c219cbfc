package app.telltale.insight;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A review that was not taken back, as the figures see it.
 *
 * @param day            the study day
 * @param hour           of the local day, 0..23
 * @param error          of a miss: the kind that the learner named, else the one that the chosen option told
 * @param chosen         the subject of the wrong option chosen
 * @param right          the subject that was right
 * @param tookMillis     from showing the card to the answer
 * @param fresh          whether the card had never been reviewed before
 * @param intervalBefore days between the last review and the day it was due for; 0 for a new card
 */
public record Observation(
        long card,
        long note,
        LocalDate day,
        int hour,
        ReviewKind kind,
        Grade grade,
        Optional<Sureness> sureness,
        Optional<ErrorKind> error,
        Optional<String> chosen,
        Optional<String> right,
        int tookMillis,
        boolean fresh,
        int intervalBefore) {

    /** An interval of this many days and more makes a card mature, as Anki counts. */
    public static final int MATURE_DAYS = 21;

    /** Whether it was a first answer of its day. A repeat of a card just seen says nothing of what is known. */
    public boolean isFirst() {
        return kind != ReviewKind.REPEAT;
    }

    public boolean missed() {
        return !grade.passed();
    }

    /** Whether it tests memory over an interval: a scheduled review of a card seen before. */
    public boolean testsRetention() {
        return kind == ReviewKind.REVIEW && !fresh;
    }

    /** Whether the learner was sure, and wrong. */
    public boolean sureMiss() {
        return missed() && sureness.filter(Sureness.SURE::equals).isPresent();
    }
}
