package app.telltale.card;

import java.util.Optional;

/**
 * One question made from a note.
 *
 * @param key     tells siblings apart and never changes: {@code scenario:nightly}, {@code letter:2}, {@code c1}; with the note's id it
 *                carries the progress
 * @param subject the subject that is right here; two cards of one subject are not asked in a row
 */
public record Card(String key, Optional<String> subject, Face face) {}
