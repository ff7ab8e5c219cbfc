package app.telltale.ui.insight;

import app.telltale.library.MissFilter;
import app.telltale.library.MissedCard;
import app.telltale.study.Drill;
import java.util.List;
import java.util.Optional;

/**
 * The misses behind a figure.
 *
 * @param misses the latest first
 * @param drill  that acts on them
 */
record Behind(String title, List<MissedCard> misses, Optional<Drill> drill) {
    /** Whether there may be more than were read. */
    boolean cut() {
        return misses.size() == MissFilter.MOST;
    }
}
