package app.telltale.library;

import app.telltale.store.DeckRow;
import app.telltale.store.Store;
import app.telltale.study.Limits;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deck in a list. Counts are of cards that take part: neither retired nor suspended.
 *
 * @param key      the id in the deck's file
 * @param bundled  whether it came with the program
 * @param archived kept, but not studied
 * @param cards    all that take part
 * @param fresh    never reviewed
 * @param due      due on the study day asked for or before, buried ones not counted, and those to be repeated on it
 * @param suspended cards set aside by the learner
 * @param limits   the deck's own, where it has any
 */
public record DeckSummary(
        long id,
        String key,
        String name,
        boolean bundled,
        boolean archived,
        int cards,
        int fresh,
        int due,
        int suspended,
        Optional<Limits> limits) {

    /** To be called while the store is read. */
    static DeckSummary of(DeckRow deck, Store store, LocalDate day) {
        var queue = store.queue();
        int fresh = queue.countNew(deck.id());
        return new DeckSummary(
                deck.id(),
                deck.key(),
                deck.name(),
                deck.bundled(),
                deck.archived(),
                fresh + queue.countSeen(deck.id()),
                fresh,
                queue.countDue(deck.id(), day) + queue.countRepeats(deck.id(), day),
                queue.countSuspended(deck.id()),
                deck.limits());
    }
}
