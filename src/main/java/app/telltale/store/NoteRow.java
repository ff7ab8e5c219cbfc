package app.telltale.store;

/**
 * A stored note.
 *
 * @param key      its id within the deck
 * @param position its place in the deck, from 0
 * @param content  as the deck room encodes it
 */
public record NoteRow(long id, String key, int position, String content, boolean retired) {}
