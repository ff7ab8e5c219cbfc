package app.telltale.library;

import app.telltale.card.Deck;
import app.telltale.card.Problem;
import java.util.List;
import java.util.Optional;

/** What an import would do, told before anything is written. */
public sealed interface ImportPlan {

    /** The file cannot be imported; all its problems, in the file's order. At least one. */
    record Refused(String file, List<Problem> problems) implements ImportPlan {}

    /**
     * The file can be imported.
     *
     * @param existing  the stored deck that the file updates; empty where the deck is new
     * @param added     notes that are new, in the file's order
     * @param changed   notes whose content differs; progress stays
     * @param unchanged notes that stay as they are
     * @param retired   stored notes that the file no longer has: not asked any more, kept with their reviews, back if the file has
     *                  them again
     */
    record Ready(
            String file,
            Deck deck,
            Optional<DeckSummary> existing,
            List<String> added,
            List<String> changed,
            List<String> unchanged,
            List<String> retired)
            implements ImportPlan {}
}
