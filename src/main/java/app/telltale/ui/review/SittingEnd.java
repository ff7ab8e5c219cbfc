package app.telltale.ui.review;

import app.telltale.library.Library;
import app.telltale.library.StudyCard;
import app.telltale.ui.Domains;
import app.telltale.ui.Surroundings;
import java.util.HashMap;

/** Gathers the summary of a sitting from the log, so that a resumed one counts whole. */
final class SittingEnd {
    private SittingEnd() {}

    static SittingSummary of(Library library, long sitting, Surroundings surroundings, int heldBack) {
        var now = surroundings.now();
        library.end(sitting, now);
        var given = library.given(sitting);
        var cards = new HashMap<Long, StudyCard>();
        given.forEach(review -> cards.computeIfAbsent(review.card(), library::card));
        var domains = new Domains(library.blueprints(), surroundings.settings().exam());
        return SittingSummary.of(given, cards, domains::nameOf, library.dueOn(now.day().plusDays(1)), heldBack);
    }
}
