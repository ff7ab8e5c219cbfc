package app.telltale.ui.settings;

import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Screen;
import app.telltale.ui.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of settings; whatever is changed on it holds at once. */
public final class SettingsView implements Screen {
    private static final double WIDEST = 720;

    private final SettingsModel model;
    private final ScrollPane root;

    /** @param opener shows a folder in the platform's own window for files */
    public SettingsView(SettingsModel model, Consumer<Path> opener, Overlay overlay) {
        this.model = model;
        var study = new StudySections(model);
        var column = new VBox(
                16,
                Parts.label(Texts.of("rail.settings"), "heading"),
                new ExamSection(model).node(),
                study.limits(),
                study.day(),
                study.reviewing(),
                new DrillSection(model).node(),
                new LookSection(model).node(),
                new DataSection(model, opener, overlay).node());
        column.setMaxWidth(WIDEST);
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_LEFT);
        page.getStyleClass().add("page");
        root = Parts.scrolling(page);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
    }
}
