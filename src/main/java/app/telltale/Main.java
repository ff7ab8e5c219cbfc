package app.telltale;

import app.telltale.library.Library;
import app.telltale.settings.DataFolder;
import app.telltale.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where the program starts: the command line, then the data folder and the window side by side. */
@Command(
        name = "telltale",
        description = "Trains telling look-alikes apart for certification exams, offline.",
        version = "Telltale " + Main.VERSION,
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    static final String VERSION = "0.1.0";

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for decks, reviews and settings, in place of the usual one.")
    private @Nullable Path data;

    private Main() {}

    public static void main(String[] arguments) {
        // The program speaks English, so that numbers and dates in its sentences must not follow another language.
        Locale.setDefault(Locale.ENGLISH);
        int code = new CommandLine(new Main()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        Path folder = Optional.ofNullable(data)
                .filter(given -> !given.toString().isEmpty())
                .orElseGet(() -> DataFolder.standard(System.getenv(), System.getProperties()))
                .toAbsolutePath()
                .normalize();
        Optional<String> noWindow = Display.missing(System.getenv(), System.getProperties());
        if (noWindow.isPresent()) {
            complain(noWindow.get());
            return 1;
        }
        return start(folder);
    }

    private static int start(Path folder) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        var threads = App.Threads.start();
        // The first connection to the database takes about as long as the toolkit's start, so both begin now.
        var library = threads.library().submit(() -> Library.open(folder, clock));
        var settings = threads.library().submit(() -> new SettingsFile(folder).load());
        try {
            var parts = new App.Parts(folder, library, settings, threads, clock, new Random());
            Platform.startup(() -> new App(parts, Main::complain, Main::exit).show());
            return 0;
        } catch (UnsupportedOperationException | IllegalStateException | LinkageError failure) {
            complain(Display.sentence(failure));
            return 1;
        }
    }

    /** One sentence to whoever started the program from a terminal. */
    static void complain(String sentence) {
        System.err.println(sentence);
    }

    private static void exit(int code) {
        Platform.exit();
        if (code != 0) {
            System.exit(code);
        }
    }
}
