package app.telltale.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often one subject was chosen where another, or the same, was right.
 *
 * @param count 1 or more
 * @param open  shows these answers; empty where there is nothing to show
 */
public record ConfusionCount(String chosen, String right, int count, @Nullable Runnable open) {
    /** Up to this many a colour or a line counts the confusions, so that a slip or two stays pale and thin. */
    private static final int LEAST = 4;

    /** The count that has the strongest colour and the thickest line, 4 at the least. */
    static int strongest(List<ConfusionCount> counts) {
        return counts.stream().filter(ConfusionCount::wrong).mapToInt(ConfusionCount::count).reduce(LEAST, Math::max);
    }

    boolean wrong() {
        return !chosen.equals(right);
    }
}
