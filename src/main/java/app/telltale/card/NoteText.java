package app.telltale.card;

import java.util.List;

/**
 * One text of a note that may be rewritten.
 *
 * @param path    tells it from the note's other texts: {@code scenarios/0/wrong/1/why}
 * @param field   what it is, without the places in lists: {@code scenarios.wrong.why}
 * @param places its places in those lists, outermost first, from 1
 * @param subject the subject that it is about, of those in the note; empty for other texts
 * @param text    empty where an optional text is not there
 */
public record NoteText(String path, String field, List<Integer> places, String subject, String text) {}
