package app.telltale;

import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.settings.SettingsFile;
import app.telltale.ui.Background;
import app.telltale.ui.FailureWindow;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.Shell;
import app.telltale.ui.Shell.Entry;
import app.telltale.ui.Texts;
import app.telltale.ui.Theming;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** Puts the program together. */
final class App {
    private final Parts parts;
    private final Consumer<String> console;
    private final IntConsumer exit;

    /**
     * What the program is made from.
     *
     * @param folder   the data folder
     * @param library  being opened, on its thread
     * @param settings being read, on the library's thread
     */
    public record Parts(
            Path folder,
            Future<Library> library,
            Future<SettingsFile.Loaded> settings,
            Threads threads,
            Clock clock,
            Random chance) {}

    /**
     * What runs beside the screen.
     *
     * @param library    the one thread that writes to the database
     * @param statistics the one that reads the log for figures, so that no grade waits for them
     */
    public record Threads(ExecutorService library, ExecutorService statistics) {
        /** Daemons, one thread each. */
        public static Threads start() {
            return new Threads(single("library"), single("statistics"));
        }

        private static ExecutorService single(String name) {
            return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
        }
    }

    /**
     * @param console told why the data folder cannot be opened
     * @param exit    called with the process's exit code once the window is closed
     */
    public App(Parts parts, Consumer<String> console, IntConsumer exit) {
        this.parts = parts;
        this.console = console;
        this.exit = exit;
    }

    /** Opens the window, or one that says why the data folder cannot be opened. */
    public void show() {
        LogFile.open(parts.folder());
        try {
            open(parts.library().get(), parts.settings().get());
        } catch (ExecutionException failure) {
            String why = String.valueOf(
                    failure.getCause() instanceof CannotOpen cause ? cause.getMessage() : failure.getCause());
            console.accept(why);
            FailureWindow.show(why, () -> exit.accept(1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            exit.accept(1);
        }
    }

    private void open(Library library, SettingsFile.Loaded loaded) {
        var overlay = new Overlay();
        var desktop = new Desktop(parts, loaded.settings(), overlay);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> desktop.report(failure));
        var background = new Background(parts.threads().library(), Platform::runLater, desktop::report);
        var shell = new Shell(entries(), overlay);
        shell.screens(new Screens(library, background, desktop, shell, overlay, parts)::of);
        var scene = new Scene(shell.node(), 1080, 740);
        desktop.themes(new Theming(scene, loaded.settings()), background);
        var stage = new Stage();
        stage.setTitle(Texts.of("app.name"));
        stage.getIcons().add(new Image(Objects.requireNonNull(Shell.class.getResourceAsStream("icon.png"))));
        stage.setMinWidth(760);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.setOnHidden(_ -> close(library));
        shell.go(loaded.settings().welcomed() ? new Place.Home() : new Place.Welcome());
        stage.show();
        if (loaded.replaced()) {
            overlay.notice(Texts.of("settings.replaced"));
        }
    }

    private static List<Entry> entries() {
        return List.of(
                new Entry(new Place.Home(), Feather.SUN, Texts.of("rail.home"), false),
                new Entry(new Place.Review(new Scope.AllDecks()), Feather.LAYERS, Texts.of("rail.review"), false),
                new Entry(new Place.Drills(), Feather.TARGET, Texts.of("rail.drills"), false),
                new Entry(new Place.Insights(), Feather.BAR_CHART_2, Texts.of("rail.insights"), false),
                new Entry(new Place.Decks(), Feather.BOOK_OPEN, Texts.of("rail.decks"), false),
                new Entry(new Place.Settings(), Feather.SETTINGS, Texts.of("rail.settings"), true));
    }

    private void close(Library library) {
        parts.threads().statistics().shutdownNow();
        parts.threads().library().execute(() -> {
            parts.threads().statistics().close();
            library.close();
        });
        parts.threads().library().close();
        exit.accept(0);
    }
}
