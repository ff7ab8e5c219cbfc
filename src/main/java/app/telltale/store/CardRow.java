package app.telltale.store;

import app.telltale.schedule.CardState;

/** A stored card with the content of the note that it belongs to, as the deck room encodes it. */
public record CardRow(long id, long deck, String deckName, String key, String content, CardState state) {}
