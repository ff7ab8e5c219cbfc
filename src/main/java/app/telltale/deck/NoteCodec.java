package app.telltale.deck;

import app.telltale.card.Note;
import java.util.List;

/** Notes as short text and back, for keeping them elsewhere than in a deck file. */
public final class NoteCodec {
    private final NoteReader reader = new NoteReader(List.of());

    /** One line of JSON, the same for equal notes. */
    public String encode(Note note) {
        return JsonText.compact(out -> new NoteWriter(out).write(note));
    }

    /**
     * The note that {@link #encode} wrote. The rules for deck files are not enforced, so every note comes back.
     *
     * @throws IllegalArgumentException if the text is not a note
     */
    public Note decode(String text) {
        var source = Source.of(text);
        var problems = new Problems(source);
        var note = JsonTree.parse(source, problems)
                .filter(Node.Obj.class::isInstance)
                .map(root -> reader.read(
                        new Fields((Node.Obj) root, "a note", problems), Repeats.ofIds("note id", problems)));
        if (problems.broken()) {
            throw new IllegalArgumentException(problems.all().getFirst().what());
        }
        return note.orElseThrow(() -> new IllegalArgumentException("A note is an object"));
    }
}
