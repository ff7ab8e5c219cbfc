package app.telltale.library;

/** A deck to choose from, under the learner's own name for it where there is one. */
public record DeckName(long id, String name) {}
