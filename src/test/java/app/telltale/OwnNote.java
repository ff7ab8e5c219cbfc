package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.library.ImportPlan;
import app.telltale.library.Library;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** A collection in which one note of the test's own is all there is to study. */
final class OwnNote {
    private OwnNote() {}

    /** Makes it in a new folder. */
    static void fill(Path folder, Clock clock, String note) throws CannotOpen {
        try (var library = Library.open(folder, clock)) {
            library.decks(LocalDate.now(clock)).forEach(deck -> library.archive(deck.id(), true));
            assertThat(library.plan(DeckFile.write(folder, note)))
                    .isInstanceOfSatisfying(ImportPlan.Ready.class, library::carryOut);
        }
    }
}
