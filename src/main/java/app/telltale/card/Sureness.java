package app.telltale.card;

/** How sure the learner says to be before the answer shows. The ordinal is stored: the order never changes. */
public enum Sureness {
    GUESS,
    UNSURE,
    SURE
}
