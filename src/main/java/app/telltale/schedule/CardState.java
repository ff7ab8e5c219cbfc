package app.telltale.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a card stands in its schedule. Dates are study days.
 *
 * @param repetitions  passes since the last failure; SM-2's n
 * @param intervalDays days between the last review and the next; 0 for a new card
 * @param ease         ease factor in hundredths, 130 and above
 * @param lapses       failures of a card that had been passed before
 * @param due          when the card comes back; empty for a new card
 * @param repeatOn     the study day on which it is still to be repeated until it gets a 4 (SM-2's rule 6); meaningless on later days
 */
public record CardState(
        int repetitions, int intervalDays, int ease, int lapses, Optional<LocalDate> due, Optional<LocalDate> repeatOn) {

    /** A card that has never been reviewed. */
    public static final CardState NEW = new CardState(0, 0, Sm2.FIRST_EASE, 0, Optional.empty(), Optional.empty());

    public boolean isNew() {
        return due.isEmpty();
    }

    /** Whether the card is still to be repeated on this study day. */
    public boolean repeatsOn(LocalDate day) {
        return repeatOn.filter(day::equals).isPresent();
    }
}
