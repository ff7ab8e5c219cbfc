package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCollectionTest {
    @Test
    void whatIsGeneratedIsAsIfItHadBeenStudied(@TempDir Path folder) {
        GeneratedCollection.fill(folder, 1_003, 8_000, DAY);

        try (var library = Shelf.open(folder)) {
            assertThat(library.check()).isEmpty();
            assertThat(library.decks(DAY)).extracting(DeckSummary::cards).containsExactly(250, 251, 251, 251);
            assertThat(Shelf.today(library, DAY)).returns(0, Today::done).satisfies(today -> assertThat(today.due()).isPositive());
            assertThat(Shelf.today(library, DAY.minusDays(1)).done()).isPositive();
        }
    }
}
