package app.telltale;

import app.telltale.library.Library;
import app.telltale.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/** Starts the program as {@link Main} does, prints the milliseconds from the start of the process to a drawn Today, and ends. */
final class StartTimer extends AnimationTimer {
    private int frames;

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        var clock = Clock.system(ZoneId.of("UTC"));
        var threads = App.Threads.start();
        var library = threads.library().submit(() -> Library.open(folder, clock));
        var settings = threads.library().submit(() -> new SettingsFile(folder).load());
        var parts = new App.Parts(folder, library, settings, threads, clock, new Random(1));
        Platform.startup(() -> {
            new App(parts, Main::complain, System::exit).show();
            new StartTimer().start();
        });
    }

    @Override
    public void handle(long now) {
        boolean shown = Window.getWindows().stream()
                .map(Window::getScene)
                .anyMatch(scene -> scene != null && scene.getRoot().lookup("#start-study") != null);
        frames += shown ? 1 : 0;
        // The node is there in the frame before the one in which it is drawn.
        if (frames == 2) {
            var started = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println(System.currentTimeMillis() - started.toEpochMilli());
            Runtime.getRuntime().halt(0);
        }
    }
}
