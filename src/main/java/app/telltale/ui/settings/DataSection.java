package app.telltale.ui.settings;

import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the data lives. */
final class DataSection {
    private final SettingsModel model;
    private final Consumer<Path> opener;
    private final Overlay overlay;
    private final TextField path = new TextField();

    DataSection(SettingsModel model, Consumer<Path> opener, Overlay overlay) {
        this.model = model;
        this.opener = opener;
        this.overlay = overlay;
        path.setId("data-folder");
        path.setEditable(false);
        path.setAccessibleText(Texts.of("settings.data.folder"));
        path.getStyleClass().add("path-field");
        HBox.setHgrow(path, Priority.ALWAYS);
        model.facts().subscribe(facts -> path.setText(facts.folder().map(Path::toString).orElse("")));
    }

    VBox node() {
        var copy = Parts.outlined(Texts.of("settings.data.copy"), Feather.COPY, this::copy);
        copy.setId("data-copy");
        var open = Parts.outlined(
                Texts.of("settings.data.open"), Feather.FOLDER, () -> model.facts().get().folder().ifPresent(opener));
        open.setId("data-open");
        return Rows.section(
                Texts.of("settings.data"),
                Parts.label(Texts.of("settings.data.help"), "small", "muted"),
                Parts.row(8, path, copy, open));
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path.getText()));
        overlay.notice(Texts.of("settings.data.copied"));
    }
}
