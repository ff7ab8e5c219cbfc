package app.telltale.deck;

import app.telltale.card.Deck;
import app.telltale.file.WholeFile;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/** Writes decks in the format that {@link DeckReader} reads. */
public final class DeckWriter {

    /** The deck as indented JSON; reading it gives an equal deck. */
    public String write(Deck deck) {
        return JsonText.pretty(out -> write(deck, out));
    }

    /** Replaces {@code file} in one step: it holds the whole deck afterwards, or what it held before. */
    public void write(Deck deck, Path file) throws IOException {
        var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(write(deck)));
        WholeFile.write(file, out -> {
            Channels.newChannel(out).write(bytes);
            return true;
        });
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
