package app.telltale.ui.plot;

import org.jspecify.annotations.Nullable;

/**
 * How often one subject was chosen where another, or the same, was right.
 *
 * @param count 1 or more
 * @param open  shows these answers; empty where there is nothing to show
 */
public record ConfusionCount(String chosen, String right, int count, @Nullable Runnable open) {
    boolean wrong() {
        return !chosen.equals(right);
    }
}
