package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no decks, or nearly none. */
class UnfitFilesTest {
    @TempDir
    Path folder;

    record Broken(String text, String problem) {}

    static final List<Broken> NOT_JSON = List.of(
            new Broken("{\n  \"a\": 1,\n}", "3:1: A comma stands before }. Remove the comma."),
            new Broken("{ \"a\": }", "1:8: A value is missing before }. Write the value."),
            new Broken("{ 'a': 1 }", "1:3: Another quote than \" begins here. Write straight double quotes: \"."),
            new Broken("{ \"😀\": “x” }", "1:8: Another quote than \" begins here. Write straight double quotes: \"."),
            new Broken(
                    "{ \"a\": 1 \"b\": 2 }",
                    "1:10: A comma or a colon is missing before this. Put a comma between values, a colon after a field's name."),
            new Broken(
                    "{ \"a\" 1 }",
                    "1:7: A comma or a colon is missing before this. Put a comma between values, a colon after a field's name."),
            new Broken(
                    "{\r\n\r\n \"a\": tru }",
                    "3:7: This is neither a number nor true, false or null. Put text in double quotes; write numbers like 12."),
            new Broken(
                    "{ \"a\": \"x\ny\" }",
                    "1:10: A line break or tab stands inside a text."
                            + " Close the text with a double quote, or write \\n or \\t for it."),
            new Broken(
                    "{ \"a\": \"\\q\" }",
                    "1:10: JSON has no such escape. After a backslash comes one of \" \\ / b f n r t, or u with four digits."),
            new Broken("// hello\n{}", "1:1: JSON has no comments. Remove the comment."),
            new Broken("{ \"a\": \"x", "1:10: The file ends too early. Close every quote and bracket that is open."),
            new Broken("{} {}", "1:4: Something follows the end of the JSON text. Remove it; a file holds one object."),
            new Broken("[]", "1:1: The file holds a list, not a deck. It takes one object in curly brackets."),
            new Broken("{ ] }", "1:3: ] is out of place here. Check the commas, quotes and brackets before it."));

    @ParameterizedTest
    @FieldSource("NOT_JSON")
    void brokenJsonIsNamedWithItsPlace(Broken broken) {
        assertThat(Samples.problems(broken.text())).containsExactly("deck.json:" + broken.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void anEmptyFileIsAProblem(String text) {
        assertThat(Samples.problems(text)).singleElement().asString().startsWith("deck.json: The file is empty.");
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertThat(Samples.problems("\uFEFF" + Samples.DECK)).isEmpty();
        assertThat(Samples.problems("\uFEFF[]")).singleElement().asString().startsWith("deck.json:1:1:");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamed() {
        byte[] latin1 = "{ \"a\":\n  \"größe\" }".getBytes(Charset.forName("ISO-8859-1"));

        assertThat(Samples.problems(Samples.read(latin1)))
                .containsExactly("deck.json:2:6: This byte is not UTF-8. Save the file as UTF-8.");
        assertThat(Samples.problems(Samples.read(Samples.DECK.getBytes(UTF_16))))
                .containsExactly("deck.json:1:1: This byte is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aFileThatEndsWithinACharacterIsNotUtf8() {
        assertThat(Samples.problems(Samples.read(new byte[] {'"', (byte) 0xF0, (byte) 0x9F})))
                .containsExactly("deck.json:1:2: This byte is not UTF-8. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 1_000, 100_000})
    void deepNestingIsAProblem(int depth) {
        assertThat(Samples.problems("[".repeat(depth))).isNotEmpty();
        assertThat(Samples.problems("[".repeat(depth) + "]".repeat(depth))).hasSize(1);
        assertThat(Samples.problems("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)))
                .singleElement()
                .asString()
                .contains(": Values are nested more than 50 deep");
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThat(read(folder.resolve("none.json"))).containsExactly("none.json: There is no such file. Check its name and folder.");
    }

    @Test
    void aFolderIsAProblem() {
        assertThat(read(folder)).containsExactly(folder.getFileName() + ": This is a folder. Choose a file.");
    }

    @Test
    void anUnreadableFileIsAProblem() throws IOException {
        var file = Files.writeString(folder.resolve("deck.json"), Samples.DECK);
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).isFalse();

        assertThat(read(file))
                .containsExactly("deck.json: The file cannot be read. Check that you may open it and that its disk is there.");
    }

    @Test
    void aFileOfMoreThan64MegabytesIsNotEvenRead() throws IOException {
        var file = folder.resolve("large.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(20L << 30);
        }

        assertThat(read(file)).containsExactly("large.json: The file is larger than 64 MB. Split the deck into several files.");
    }

    @Test
    void aGoodFileOnDiskIsRead() throws IOException {
        assertThat(read(Files.writeString(folder.resolve("größe 😀.json"), Samples.DECK))).isEmpty();
    }

    @Test
    void veryLongNumbersAndTextsAreNoTrouble() {
        assertThat(Samples.problems(Samples.with("\"revision\": 3", "\"revision\": " + "9".repeat(1_000_000))))
                .singleElement().asString().startsWith("deck.json:7:15: \"revision\" is 9999999999").hasSizeLessThan(200);
        assertThat(Samples.problems(Samples.with("\"revision\": 3", "\"revision\": 1e999999999"))).hasSize(1);
        assertThat(Samples.problems(Samples.with("\"All there is.\"", "\"" + "x".repeat(10_000_000) + "\""))).isEmpty();
        assertThat(Samples.problems(Samples.with("\"revision\": 3", "\"" + "n".repeat(1_000_000) + "\": 3")))
                .singleElement().asString().hasSizeLessThan(300);
    }

    private static List<String> read(Path file) {
        return Samples.problems(new DeckReader(List.of(DeckArbitraries.EXAM)).read(file));
    }
}
