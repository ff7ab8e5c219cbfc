package app.telltale.ui.review;

import app.telltale.library.Scope;
import app.telltale.study.Drill;

/** What is sat through on the review screen. */
public sealed interface Course {
    /** What the day asks. It can be left and gone on with. */
    record Daily(Scope scope) implements Course {}

    /** A drill, as long as the settings say. What was answered stays when it is left; it is not gone on with. */
    record Drilling(Drill drill) implements Course {}
}
