package app.telltale.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written whole or not at all: beside its place first, then moved there. */
public final class WholeFile {
    private WholeFile() {}

    /** What is to stand in the file; may also throw {@link UncheckedIOException}. */
    @FunctionalInterface
    public interface Content {
        /** @return false where it broke off, so that nothing is to be kept */
        boolean write(OutputStream out) throws IOException;
    }

    /** As {@link Content}, but text, which is written as UTF-8. */
    @FunctionalInterface
    public interface Text {
        /** @return false where it broke off, so that nothing is to be kept */
        boolean write(Writer out) throws IOException;
    }

    /**
     * Replaces {@code file} in one step. Where the content breaks off or fails, the file is as it was and nothing lies beside it.
     *
     * @return whether it was written
     */
    public static boolean write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            boolean whole = writeOut(part, content);
            if (whole) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return whole;
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** As {@link #write}, for text. */
    public static boolean writeText(Path file, Text text) throws IOException {
        return write(file, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            boolean whole = text.write(writer);
            writer.flush();
            return whole;
        });
    }

    private static boolean writeOut(Path part, Content content) throws IOException {
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            boolean whole = content.write(Channels.newOutputStream(channel));
            if (whole) {
                channel.force(true);
            }
            return whole;
        }
    }
}
