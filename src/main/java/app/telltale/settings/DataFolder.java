package app.telltale.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where a learner's data lives when the command line does not say. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * The platform's own folder: Application Support on macOS, AppData on Windows, else the XDG data home.
     *
     * @param environment variables of the process
     * @param properties  {@code os.name} and {@code user.home} are read
     */
    public static Path standard(Map<String, String> environment, Properties properties) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", "."));
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Telltale");
        }
        if (system.contains("win")) {
            return given(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Telltale");
        }
        return given(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("telltale");
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
