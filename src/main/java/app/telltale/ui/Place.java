package app.telltale.ui;

import app.telltale.library.Scope;
import app.telltale.study.Drill;

/** Somewhere one can go in the program. */
public sealed interface Place {
    record Welcome() implements Place {}

    record Home() implements Place {}

    record Review(Scope scope) implements Place {}

    /** What there is to drill. */
    record Drills() implements Place {}

    /** One drill, at once. */
    record Drilling(Drill drill) implements Place {}

    record Insights() implements Place {}

    record Decks() implements Place {}

    record Settings() implements Place {}
}
