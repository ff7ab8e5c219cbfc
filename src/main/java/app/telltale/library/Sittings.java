package app.telltale.library;

import app.telltale.schedule.Moment;
import app.telltale.store.DeckRow;
import app.telltale.store.Store;
import app.telltale.study.QueueOrder;
import java.util.List;
import java.util.Optional;

/** Begins ordinary sittings, or resumes them. */
final class Sittings {
    private final Store store;
    private final Gradebook gradebook;

    Sittings(Store store, Gradebook gradebook) {
        this.store = store;
        this.gradebook = gradebook;
    }

    /** To be called within a transaction. */
    SittingStart begin(Scope scope, Agenda agenda, List<DeckRow> studied, Moment now, long seed) {
        Optional<Long> deck = switch (scope) {
            case Scope.AllDecks() -> Optional.empty();
            case Scope.OneDeck(var id) -> Optional.of(id);
        };
        long sitting = store.sittings().open(deck, now.day()).orElseGet(() -> store.sittings()
                .insert(deck, now.day(), now.instant().toEpochMilli()));
        var decks = studied.stream().filter(row -> deck.isEmpty() || deck.get() == row.id()).toList();
        var selection = agenda.select(decks);
        return new SittingStart(
                sitting, QueueOrder.of(selection.cards(), seed), gradebook.given(sitting), selection.heldBack());
    }
}
