package app.telltale.ui;

import app.telltale.settings.Settings;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A window of its own for what keeps the program from opening. */
public final class FailureWindow {
    private FailureWindow() {}

    /** Says why; {@code then} runs once the window is closed. */
    public static void show(String why, Runnable then) {
        var stage = new Stage();
        var quit = Parts.filled(Texts.of("start.quit"), Texts.of("key.enter"), stage::close);
        quit.setDefaultButton(true);
        var page = new VBox(
                Parts.label(Texts.of("start.failed"), "heading"),
                Parts.label(why),
                Parts.row(0, Parts.spring(), quit));
        page.getStyleClass().add("page");
        var scene = new Scene(page, 560, 260);
        new Theming(scene, Settings.DEFAULT);
        stage.setTitle(Texts.of("app.name"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> then.run());
        stage.show();
    }
}
