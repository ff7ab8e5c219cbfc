package app.telltale.library;

import app.telltale.card.Card;
import app.telltale.card.Note;
import app.telltale.schedule.CardState;

/** A card as it is asked: its content, where it comes from and where it stands. */
public record StudyCard(long id, long deck, String deckName, Note note, Card card, CardState state) {}
