package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.deck.BundledDecks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @Test
    void theFirstStartBringsTheBundledDecksAndTheSecondNothingMore(@TempDir Path folder) throws CannotOpen {
        var ids = new BundledDecks().entries().stream().map(BundledDecks.Entry::id).toList();
        try (var library = Library.open(folder, Shelf.CLOCK)) {
            assertThat(library.blueprints()).isNotEmpty();
            assertThat(library.decks(DAY)).extracting(DeckSummary::key).isEqualTo(ids);
            assertThat(library.decks(DAY)).allSatisfy(deck -> assertThat(deck).returns(true, DeckSummary::bundled)
                    .returns(deck.cards(), DeckSummary::fresh));
            Shelf.begin(library, DAY).queue().forEach(card -> assertThat(library.card(card.id()).card().face()).isNotNull());
        }
        try (var library = Library.open(folder, Shelf.CLOCK)) {
            assertThat(library.decks(DAY)).extracting(DeckSummary::key).isEqualTo(ids);
            assertThat(library.check()).isEmpty();
        }
    }
}
