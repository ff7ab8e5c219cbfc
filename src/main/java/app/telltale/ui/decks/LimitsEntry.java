package app.telltale.ui.decks;

import app.telltale.study.Limits;
import app.telltale.ui.Counts;
import java.util.Optional;

/** What was typed as the limits of a deck. */
sealed interface LimitsEntry {
    /** Empty: as in the settings. */
    record Valid(Optional<Limits> limits) implements LimitsEntry {}

    /** One field was left empty and the other was not. */
    record Half() implements LimitsEntry {}

    record NoNumber() implements LimitsEntry {}

    static LimitsEntry of(String fresh, String reviews) {
        if (fresh.isBlank() && reviews.isBlank()) {
            return new Valid(Optional.empty());
        }
        if (fresh.isBlank() || reviews.isBlank()) {
            return new Half();
        }
        var first = Counts.of(fresh);
        var second = Counts.of(reviews);
        return first.isPresent() && second.isPresent()
                ? new Valid(Optional.of(new Limits(first.getAsInt(), second.getAsInt())))
                : new NoNumber();
    }
}
