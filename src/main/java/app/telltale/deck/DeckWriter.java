package app.telltale.deck;

import app.telltale.card.Deck;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JsonGenerator;

/** Writes decks in the format that {@link DeckReader} reads. */
public final class DeckWriter {

    /** The deck as indented JSON; reading it gives an equal deck. */
    public String write(Deck deck) {
        return JsonText.pretty(out -> write(deck, out));
    }

    /** Replaces {@code file} in one step: it holds the whole deck afterwards, or what it held before. */
    public void write(Deck deck, Path file) throws IOException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(write(deck)));
        try {
            writeOut(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeOut(Path file, ByteBuffer bytes) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void write(Deck deck, JsonGenerator out) {
        var notes = new NoteWriter(out);
        out.writeStartObject();
        out.writeStringProperty("format", "telltale-deck");
        out.writeNumberProperty("version", 1);
        out.writeStringProperty("id", deck.id());
        out.writeStringProperty("name", deck.name());
        out.writeNumberProperty("revision", deck.revision());
        deck.description().ifPresent(text -> out.writeStringProperty("description", text));
        out.writeArrayPropertyStart("notes");
        deck.notes().forEach(notes::write);
        out.writeEndArray();
        out.writeEndObject();
    }
}
