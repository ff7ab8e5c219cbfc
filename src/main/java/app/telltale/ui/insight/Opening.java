package app.telltale.ui.insight;

import app.telltale.library.MissFilter;
import app.telltale.study.Drill;
import java.util.Optional;

/** Shows the misses behind a figure, and the drill that acts on them. */
interface Opening {
    void open(String title, MissFilter filter, Optional<Drill> drill);
}
