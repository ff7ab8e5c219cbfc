package app.telltale.card;

import java.util.List;

/** What came of giving a note other texts: a note that keeps the rules of deck files, or every problem that is new, at least one. */
public sealed interface Rewriting {
    record Good(Note note) implements Rewriting {}

    record Bad(List<Fault> faults) implements Rewriting {}

    /**
     * @param path     of the text that has it, as in {@link NoteText}
     * @param sentence what is wrong, and how to mend it
     */
    record Fault(String path, String sentence) {}
}
