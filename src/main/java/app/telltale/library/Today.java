package app.telltale.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a study day asks for, limits taken into account.
 *
 * @param due        reviews that will be asked
 * @param fresh      new cards that will be asked
 * @param repeats    cards graded below 4 today that still wait for their 4
 * @param heldBack   due cards that today's limits leave for later days
 * @param done       reviews of today, repeats included, taken-back ones not
 * @param paceMillis time per review, the median of the last 200; 12 seconds before there are any
 * @param decks      the decks that are not archived, each with what it contributes today
 * @param lastLogged the study day of the latest review, where it lies after this one: the clock was set back
 */
public record Today(
        LocalDate day,
        int due,
        int fresh,
        int repeats,
        int heldBack,
        int done,
        int paceMillis,
        List<DeckToday> decks,
        Optional<LocalDate> lastLogged) {

    /**
     * A deck's part of the day.
     *
     * @param due   due cards, repeats included, the deck's own limit taken into account
     * @param fresh new cards, likewise
     * @param seen  cards that were reviewed at least once, of {@code cards} in all
     */
    public record DeckToday(long id, String name, int due, int fresh, int seen, int cards) {}

    /** How many cards wait in all. */
    public int waiting() {
        return due + fresh + repeats;
    }
}
