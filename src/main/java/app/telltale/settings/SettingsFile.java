package app.telltale.settings;

import app.telltale.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code settings.json} in the data folder. */
public final class SettingsFile {
    private final ObjectMapper json;
    private final Path file;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
        this.json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    /** What was read, and whether the file was unreadable so that defaults stand in for it. */
    public record Loaded(Settings settings, boolean replaced) {}

    /**
     * The settings; defaults where there is no file. A field that the file lacks, or has as null, has its default. An unreadable file is set aside as
     * {@code settings.json.broken}, and defaults are used.
     */
    public Loaded load() {
        try {
            JsonNode tree = json.readTree(Files.readString(file));
            Settings settings = json.treeToValue(merge(json.valueToTree(Settings.DEFAULT), tree), Settings.class);
            return new Loaded(settings, false);
        } catch (NoSuchFileException _) {
            return new Loaded(Settings.DEFAULT, false);
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            setAside();
            return new Loaded(Settings.DEFAULT, true);
        }
    }

    private static ObjectNode merge(ObjectNode defaults, JsonNode given) {
        if (!given.isObject()) {
            throw new IllegalArgumentException("settings are an object");
        }
        given.properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode value = entry.getValue();
            if (defaults.has(name) && !value.isNull()) {
                defaults.set(name, defaults.get(name) instanceof ObjectNode inner ? merge(inner, value) : value);
            }
        });
        return defaults;
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling("settings.json.broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // The broken file stays where it is; the next save replaces it.
        }
    }

    /**
     * Replaces the settings in one step, so that a failure leaves the old ones.
     *
     * @throws IOException where the folder cannot be written
     */
    public void save(Settings settings) throws IOException {
        WholeFile.writeText(file, out -> {
            out.write(json.writeValueAsString(settings) + "\n");
            return true;
        });
    }
}
