package app.telltale.store;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import java.util.List;
import java.util.Optional;

/** A row of the review log before it has an id. */
public record LoggedReview(
        long card,
        long sitting,
        Moment at,
        ReviewKind kind,
        Grade grade,
        Optional<Sureness> sureness,
        Optional<ErrorKind> error,
        List<String> chosen,
        Optional<String> chosenSubject,
        Optional<String> rightSubject,
        int tookMillis,
        CardState before,
        CardState after) {}
