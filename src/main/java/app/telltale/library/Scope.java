package app.telltale.library;

/** Which decks a sitting draws from. Archived decks are never among them. */
public sealed interface Scope {
    record AllDecks() implements Scope {}

    record OneDeck(long id) implements Scope {}
}
