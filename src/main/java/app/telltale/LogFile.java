package app.telltale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what is logged to {@code log/} in the data folder, at most two files of 512 kB, and nothing to the console. */
final class LogFile {
    private LogFile() {}

    /** From now on; without a log where the folder cannot be written, which the opening of the library reports. */
    static void open(Path folder) {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            Path log = Files.createDirectories(folder.resolve("log"));
            var handler = new FileHandler(log.resolve("telltale-%g.log").toString(), 512 * 1024, 2, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.INFO);
            root.addHandler(handler);
        } catch (IOException _) {
            // Nothing to log to.
        }
    }
}
