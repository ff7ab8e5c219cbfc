package app.telltale.ui.insight;

import app.telltale.ui.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the platform's own file dialog, which opens where the last one was left. */
public final class SaveDialog implements SavePlace {
    private final Supplier<Window> owner;
    private @Nullable File folder;

    /** @param owner the window that the dialogs belong to */
    public SaveDialog(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> ask(String suggested) {
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("insights.save"));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new ExtensionFilter("*" + ending, "*" + ending));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File file = chooser.showSaveDialog(owner.get());
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
