package app.telltale.ui.review;

import app.telltale.study.Drill;
import app.telltale.ui.Around;
import app.telltale.ui.Domains;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.RewriteModel;
import app.telltale.ui.RewriteSheet;
import app.telltale.ui.Screen;
import app.telltale.ui.Shell;
import app.telltale.ui.Theming;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The review screen over the notes of a sitting, in a window, with a robot at its keys. */
final class ReviewWindow {
    final FxRobot robot = new FxRobot();
    final List<Place> gone = new ArrayList<>();
    private final Sitting sitting;
    private final Stage stage;

    /** Today, of which nothing is looked at. */
    private static final class Blank implements Screen {
        private final VBox node = new VBox();

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public void shown() {}
    }

    ReviewWindow(Sitting sitting, int width, int height) throws TimeoutException {
        this.sitting = sitting;
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(_ -> stage.setScene(new Scene(new VBox(), width, height)));
    }

    /** Opens the drill in the window. */
    ReviewWindow drill(Drill drill) throws TimeoutException {
        sitting.archiveOthers();
        FxToolkit.setupStage(_ -> show(drill));
        settle();
        return this;
    }

    private void show(Drill drill) {
        var overlay = new Overlay();
        var shell = new Shell(List.of(new Shell.Entry(new Place.Home(), Feather.SUN, "Today", false)), overlay);
        var rewriting = new RewriteSheet(
                new RewriteModel(sitting.library(), Around.background(), sitting.surroundings), overlay);
        var view = new ReviewView(
                sitting.model(),
                sitting.surroundings,
                shell,
                () -> new Domains(sitting.library().blueprints(), sitting.surroundings.settings().exam()),
                overlay,
                rewriting);
        shell.screens(place -> {
            gone.add(place);
            if (place instanceof Place.Drilling(var next)) {
                view.prepare(new Course.Drilling(next), 12_000);
                return view;
            }
            return new Blank();
        });
        var scene = new Scene(shell.node(), stage.getScene().getWidth(), stage.getScene().getHeight());
        new Theming(scene, sitting.surroundings.settings()).apply(sitting.surroundings.settings());
        stage.setScene(scene);
        shell.go(new Place.Drilling(drill));
        stage.show();
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            settle();
        }
    }

    /** Shift is held down meanwhile. */
    void pressShift(KeyCode... keys) {
        robot.press(KeyCode.SHIFT);
        press(keys);
        robot.release(KeyCode.SHIFT);
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean says(String text) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> node instanceof Labeled labeled && text.equals(labeled.getText())));
    }

    boolean shows(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().getRoot().lookup(query) != null);
    }

    Image picture() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
    }
}
