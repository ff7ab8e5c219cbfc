package app.telltale.library;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.util.Optional;

/** A review in the log that was not taken back. {@code error} is the kind named, else the one the chosen option told. */
public record GivenReview(
        long id, long card, long note, ReviewKind kind, Grade grade, Optional<Sureness> sureness, Optional<ErrorKind> error, int tookMillis) {}
