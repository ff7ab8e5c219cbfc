package app.telltale.insight;

import app.telltale.card.ErrorKind;
import app.telltale.card.Sureness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A first answer of its day that was wrong.
 *
 * @param review the log's id of it
 * @param error  the kind that the learner named, else the one that the chosen option told
 * @param chosen what was chosen, as the log keeps it: keys of options, items or matches
 */
public record Miss(
        long review,
        long card,
        long note,
        LocalDate day,
        Instant at,
        Optional<Sureness> sureness,
        Optional<ErrorKind> error,
        List<String> chosen,
        Optional<String> chosenSubject,
        Optional<String> rightSubject) {

    /** Whether the learner was sure. */
    public boolean sure() {
        return sureness.filter(Sureness.SURE::equals).isPresent();
    }
}
