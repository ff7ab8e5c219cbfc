package app.telltale.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A deck file with just the notes that a test asks for, each a JSON object. */
public final class DeckFile {
    /** One right option of three; choosing one of the others shows the error that it is called after. */
    public static final String SINGLE =
            """
            { "id": "single", "kind": "question", "domains": ["mla-c01/1"], "stem": "Which one?", "options": [
              { "id": "right", "text": "Right", "right": true, "why": "It is.", "subject": "Kinesis" },
              { "id": "tool", "text": "Tool", "right": false, "error": "service-mismatch", "why": "No.", "subject": "Firehose" },
              { "id": "must", "text": "Must", "right": false, "error": "constraint-miss", "why": "No." } ] }
            """;

    /** Two right options of four. */
    public static final String SEVERAL =
            """
            { "id": "several", "kind": "question", "domains": ["mla-c01/2"], "stem": "Which two?", "options": [
              { "id": "a", "text": "First", "right": true, "why": "It is." },
              { "id": "b", "text": "Second", "right": true, "why": "It is." },
              { "id": "c", "text": "Metric", "right": false, "error": "reasoning", "why": "No." },
              { "id": "d", "text": "Misread", "right": false, "error": "careless", "why": "No." } ] }
            """;

    /** DAD, ordered: its cards are expand, topic, order and one per letter. */
    public static final String MNEMONIC =
            """
            { "id": "dad", "kind": "mnemonic", "word": "DAD", "topic": "how a model comes to be", "ordered": true, "letters": [
              { "letter": "D", "meaning": "Data", "accept": ["Dataset"] },
              { "letter": "A", "meaning": "Algorithm" },
              { "letter": "D", "meaning": "Deployment" } ] }
            """;

    private DeckFile() {}

    /** A note with a front and a back. */
    public static String basic(String id) {
        return "{ \"id\": \"%s\", \"kind\": \"basic\", \"domains\": [\"mla-c01/1\"], \"front\": \"%s?\", \"back\": \"%s!\" }"
                .formatted(id, id, id);
    }

    /** Writes the deck called {@code own} into the folder. */
    public static Path write(Path folder, String... notes) {
        String text = "{ \"format\": \"telltale-deck\", \"version\": 1, \"id\": \"own\", \"name\": \"Own\", \"notes\": [\n%s\n] }"
                .formatted(String.join(",\n", notes));
        try {
            return Files.writeString(folder.resolve("own.json"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
