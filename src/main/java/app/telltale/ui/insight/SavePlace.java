package app.telltale.ui.insight;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the learner where to save a file. */
public interface SavePlace {
    /**
     * Empty where the learner thought better of it. That an existing file is overwritten was asked.
     *
     * @param suggested a file name; its ending says what kind of file it is
     */
    Optional<Path> ask(String suggested);
}
