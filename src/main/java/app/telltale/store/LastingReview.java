package app.telltale.store;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.util.Optional;

/** A row of the review log that was not taken back. {@code error} is the kind named last, else the one that was told. */
public record LastingReview(
        long id,
        long card,
        long note,
        ReviewKind kind,
        Grade grade,
        Optional<Sureness> sureness,
        Optional<ErrorKind> error,
        int tookMillis) {}
