package app.telltale;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Says in a sentence why no window can be opened, before the toolkit says it in a stack trace. */
final class Display {
    private static final Pattern LOCAL = Pattern.compile(":(\\d+)(\\.\\d+)?");

    private Display() {}

    /** Why no window can be opened on this machine; empty where one can, or where only trying tells. */
    static Optional<String> missing(Map<String, String> environment, Properties properties) {
        boolean linux = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || "Headless".equalsIgnoreCase(properties.getProperty("glass.platform", ""))) {
            return Optional.empty();
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of("Telltale needs a display, and there is none: start it from a desktop session, or set DISPLAY.");
        }
        if (!answers(display)) {
            return Optional.of("Telltale cannot reach the display " + display
                    + ": start it from a desktop session, or set DISPLAY to one that runs.");
        }
        return hasGtk() ? Optional.empty() : Optional.of(NO_GTK);
    }

    private static final String NO_GTK = "Telltale needs GTK 3, and it is not installed:"
            + " install the package libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora, Arch), then start again.";

    /** Whether the local display's socket accepts a connection; displays elsewhere are for the toolkit to try. */
    private static boolean answers(String display) {
        var matcher = LOCAL.matcher(display);
        if (!matcher.matches()) {
            return true;
        }
        Path sockets = Path.of("/tmp/.X11-unix");
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return !Files.isDirectory(sockets)
                    || channel.connect(UnixDomainSocketAddress.of(sockets.resolve("X" + matcher.group(1))));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** What a failed start of the toolkit means. */
    static String sentence(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("gtk")) {
            return NO_GTK;
        }
        return "Telltale could not open a window (" + message.lines().findFirst().orElse("no reason given")
                + "): start it from a desktop session.";
    }
}
