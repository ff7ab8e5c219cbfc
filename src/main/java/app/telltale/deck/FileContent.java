package app.telltale.deck;

import app.telltale.card.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came of fetching a file's bytes. */
sealed interface FileContent {
    int MOST_MEGABYTES = 64;
    int MOST_BYTES = MOST_MEGABYTES << 20;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Bytes(String fileName, byte[] bytes) implements FileContent {}

    record Refused(Problem problem) implements FileContent {}

    /** Never fails; a file that is too large is not read. */
    static FileContent of(Path file) {
        var last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            return refused(name, "This is a folder", "Choose a file.");
        }
        if (!Files.exists(file)) {
            return refused(name, "There is no such file", "Check its name and folder.");
        }
        if (!Files.isRegularFile(file)) {
            return refused(name, "This is no ordinary file", "Choose a deck file.");
        }
        try (var in = Files.newInputStream(file)) {
            return Files.size(file) > MOST_BYTES ? tooLarge(name) : of(name, in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            return refused(name, "The file cannot be read", "Check that you may open it and that its disk is there.");
        }
    }

    static FileContent of(String fileName, byte[] bytes) {
        return bytes.length > MOST_BYTES ? tooLarge(fileName) : new Bytes(fileName, bytes);
    }

    private static FileContent tooLarge(String fileName) {
        return refused(fileName, "The file is larger than " + MOST_MEGABYTES + " MB", "Split the deck into several files.");
    }

    private static FileContent refused(String fileName, String what, String mend) {
        return new Refused(new Problem(fileName, 0, 0, what, mend));
    }
}
