package app.telltale;

import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program, running on a folder, with its window at 1000 by 700, and a robot at its keyboard and mouse. */
final class Program implements AutoCloseable {
    /** A deed, what follows it on the screen, and what that asks of the threads: the longest chain is a grade and the next card. */
    private static final int LINKS = 4;

    final FxRobot robot = new FxRobot();
    private final List<Integer> exits = new ArrayList<>();
    private final App.Threads threads = App.Threads.start();
    private final AtomicInteger releases = new AtomicInteger();
    private final Stage stage;

    Program(Path folder, Clock clock) {
        startToolkit();
        var parts = new App.Parts(
                folder,
                threads.library().submit(() -> Library.open(folder, clock)),
                threads.library().submit(() -> new SettingsFile(folder).load()),
                threads,
                clock,
                new Random(7));
        stage = onScreen(() -> {
            var app = new App(parts, _ -> {}, exits::add);
            app.show();
            var shown = (Stage) Window.getWindows().getLast();
            shown.setX(0);
            shown.setY(0);
            shown.setWidth(1000);
            shown.setHeight(700);
            shown.addEventFilter(KeyEvent.KEY_RELEASED, _ -> releases.incrementAndGet());
            shown.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> releases.incrementAndGet());
            return shown;
        });
        robot.targetWindow(stage);
        settle();
    }

    private static void startToolkit() {
        try {
            FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
        } catch (TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Puts the settings into the folder, as if an earlier start had saved them. */
    static void set(Path folder, Settings settings) {
        try {
            Files.createDirectories(folder);
            new SettingsFile(folder).save(settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Calls on the screen's thread. */
    static <T> T onScreen(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }

    /** Waits until the threads and the screen have done all that the last deed led to. */
    void settle() {
        try {
            for (int link = 0; link < LINKS && !threads.library().isShutdown(); link++) {
                threads.library().submit(() -> {}).get(10, TimeUnit.SECONDS);
                threads.statistics().submit(() -> {}).get(10, TimeUnit.SECONDS);
                onScreen(() -> true);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A key or button is pressed and let go, and the program has done what follows. */
    private void delivered(Runnable deed) {
        int before = releases.get();
        deed.run();
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> releases.get() > before);
        } catch (TimeoutException failure) {
            throw new IllegalStateException("the window was told of no key or button", failure);
        }
        settle();
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            delivered(() -> robot.type(key));
        }
    }

    void write(String text) {
        robot.write(text, 0);
        settle();
    }

    void click(String query) {
        delivered(() -> robot.clickOn(query));
    }

    /** Clicks what a screen reader calls so. */
    void clickCalled(String accessibleText) {
        delivered(() -> robot.clickOn((Node node) -> accessibleText.equals(node.getAccessibleText())));
    }

    boolean shows(String query) {
        return onScreen(() -> scene().getRoot().lookupAll(query).stream().anyMatch(Program::isSeen));
    }

    /** Whether a label or button that can be seen has this text. */
    boolean says(String text) {
        return onScreen(() -> scene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> isSeen(node) && node instanceof Labeled labeled && text.equals(labeled.getText())));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** The codes with which the program ended. */
    List<Integer> exits() {
        return List.copyOf(exits);
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
    }
}
