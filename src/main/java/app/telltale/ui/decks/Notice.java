package app.telltale.ui.decks;

import java.util.Optional;

/**
 * Something that was done, in a sentence.
 *
 * @param undo takes it back, where that can be done
 */
record Notice(String text, Optional<Runnable> undo) {
    Notice(String text) {
        this(text, Optional.empty());
    }
}
