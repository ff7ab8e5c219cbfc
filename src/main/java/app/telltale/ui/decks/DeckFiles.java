package app.telltale.ui.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the learner for files. */
public interface DeckFiles {
    /** Files to import; none where the learner thought better of it. */
    List<Path> toImport();

    /**
     * Where to write a deck; empty where the learner thought better of it. That an existing file is overwritten was asked.
     *
     * @param suggested a file name
     */
    Optional<Path> toExport(String suggested);
}
