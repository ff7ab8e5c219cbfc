package app.telltale.ui.decks;

import app.telltale.ui.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the platform's own file dialogs, which open where the last one was left. */
public final class DialogFiles implements DeckFiles {
    private final Supplier<Window> owner;
    private @Nullable File folder;

    /** @param owner the window that the dialogs belong to */
    public DialogFiles(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> toImport() {
        List<File> files = chooser("decks.import").showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toExport(String suggested) {
        var chooser = chooser("decks.export");
        chooser.setInitialFileName(suggested);
        File file = chooser.showSaveDialog(owner.get());
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.of("decks.files"), "*.json"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }
}
