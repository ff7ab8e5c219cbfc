package app.telltale.library;

/** A card that lapsed so often that repeating it as it is will not help. */
public record LeechCard(StudyCard card, long note, boolean suspended, Trouble trouble) {}
