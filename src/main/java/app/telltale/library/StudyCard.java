package app.telltale.library;

import app.telltale.card.Card;
import app.telltale.card.Cards;
import app.telltale.card.Note;
import app.telltale.deck.NoteCodec;
import app.telltale.schedule.CardState;
import app.telltale.store.CardRow;

/** A card as it is asked: its content, where it comes from and where it stands. */
public record StudyCard(long id, long deck, String deckName, Note note, Card card, CardState state) {

    static StudyCard of(CardRow row, NoteCodec codec) {
        var note = codec.decode(row.content());
        var card = Cards.of(note).stream()
                .filter(made -> made.key().equals(row.key()))
                .findFirst()
                .orElseThrow();
        return new StudyCard(row.id(), row.deck(), row.deckName(), note, card, row.state());
    }
}
