package app.telltale.library;

import app.telltale.deck.NoteCodec;
import app.telltale.store.LeechRows.Forgotten;
import app.telltale.store.Store;
import java.util.List;

/** The cards that are forgotten again and again, and why. */
final class Leeches {
    private static final int MOST = 200;

    private final Store store;
    private final NoteCodec codec;

    Leeches(Store store, NoteCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    List<LeechCard> most(int threshold) {
        return store.read(() ->
                store.leeches().most(threshold, MOST).stream().map(this::leech).toList());
    }

    private LeechCard leech(Forgotten row) {
        var card = StudyCard.of(row.card(), codec);
        return new LeechCard(card, row.note(), row.suspended(), trouble(card.id()));
    }

    Trouble trouble(long card) {
        return store.read(() -> Trouble.of(store.leeches().misses(card)));
    }
}
