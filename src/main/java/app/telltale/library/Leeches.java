package app.telltale.library;

import app.telltale.deck.NoteCodec;
import app.telltale.store.LeechRows;
import app.telltale.store.LeechRows.Forgotten;
import java.util.List;

/** The cards that are forgotten again and again, and why. */
final class Leeches {
    private static final int MOST = 200;

    private Leeches() {}

    static List<LeechCard> most(LeechRows rows, NoteCodec codec, int threshold) {
        return rows.most(threshold, MOST).stream().map(row -> leech(rows, codec, row)).toList();
    }

    private static LeechCard leech(LeechRows rows, NoteCodec codec, Forgotten row) {
        var card = StudyCard.of(row.card(), codec);
        return new LeechCard(card, row.note(), row.suspended(), trouble(rows, card.id()));
    }

    static Trouble trouble(LeechRows rows, long card) {
        return Trouble.of(rows.misses(card));
    }
}
