package app.telltale.card;

import java.util.List;
import java.util.Optional;

/**
 * What a deck file holds.
 *
 * @param id       what the deck is known by, for ever
 * @param revision from 1; a higher one is newer
 * @param notes    in the order in which they are to be learned, ids unique
 */
public record Deck(String id, String name, int revision, Optional<String> description, List<Note> notes) {}
