package app.telltale.ui;

import app.telltale.library.Scope;

/** Somewhere one can go in the program. */
public sealed interface Place {
    record Welcome() implements Place {}

    record Home() implements Place {}

    record Review(Scope scope) implements Place {}

    record Decks() implements Place {}

    record Settings() implements Place {}
}
