package app.telltale.library;

import app.telltale.card.Cards;
import app.telltale.card.Note;
import app.telltale.card.NoteText;
import app.telltale.card.Rewriting;
import app.telltale.deck.NoteCodec;
import app.telltale.deck.NoteTexts;
import app.telltale.store.NoteRows.Placed;
import app.telltale.store.Store;
import java.util.List;
import java.util.Map;

/** Lets the learner rewrite notes. */
final class Rewrites {
    private final Store store;
    private final NoteCodec codec;

    Rewrites(Store store, NoteCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    List<NoteText> texts(long note) {
        return store.read(() -> NoteTexts.of(content(store.notes().of(note))));
    }

    Rewriting rewrite(long note, Map<String, String> changed) {
        return store.write(() -> {
            var row = store.notes().of(note);
            var rewriting = NoteTexts.with(content(row), changed);
            if (rewriting instanceof Rewriting.Good(var now)) {
                keep(row, now);
            }
            return rewriting;
        });
    }

    private Note content(Placed row) {
        return codec.decode(row.note().content());
    }

    private void keep(Placed row, Note now) {
        long id = row.note().id();
        int position = row.note().position();
        store.notes().update(id, position, now, codec.encode(now));
        store.cards().align(row.deck(), id, position, Cards.of(now));
    }
}
