package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.Deck;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Reads deck files; reports all that is wrong with one at once. */
public final class DeckReader {
    private static final Document DECK = new Document("telltale-deck", "a deck");

    private final List<Blueprint> blueprints;

    /** @param blueprints the exams whose domains notes may name */
    public DeckReader(Collection<Blueprint> blueprints) {
        this.blueprints = List.copyOf(blueprints);
    }

    /** Never throws for what is in the file, nor for a file that is missing, unreadable or too large. */
    public Reading read(Path file) {
        return read(FileContent.of(file));
    }

    /** @param fileName what problems call the file */
    public Reading read(String fileName, byte[] bytes) {
        return read(FileContent.of(fileName, bytes));
    }

    private Reading read(FileContent content) {
        return switch (content) {
            case FileContent.Refused(var problem) -> new Reading.Bad(List.of(problem));
            case FileContent.Bytes(var fileName, var bytes) -> read(Source.of(fileName, bytes));
        };
    }

    private Reading read(Source source) {
        var problems = new Problems(source);
        return DECK.read(source, problems, this::deck)
                .filter(_ -> problems.none())
                .<Reading>map(Reading.Good::new)
                .orElseGet(() -> new Reading.Bad(problems.all()));
    }

    private Deck deck(Fields fields) {
        var notes = new NoteReader(blueprints);
        var ids = Repeats.ofIds("note id", fields.problems());
        return new Deck(
                fields.id("id"),
                fields.text("name"),
                fields.wholeIfAny("revision", 1),
                fields.textIfAny("description"),
                fields.objects("notes", 1, Fields.ANY_NUMBER, "a note", note -> notes.read(note, ids)));
    }
}
