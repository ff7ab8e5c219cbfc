package app.telltale.report;

import app.telltale.insight.ExportedReview;
import java.util.function.Consumer;

/** Where a log file gets its reviews from, one at a time, so that a log of any length fits. */
@FunctionalInterface
public interface ReviewLog {
    /**
     * Hands the reviews over in the order in which they are to stand in the file.
     *
     * @param taker may throw {@link java.io.UncheckedIOException}, which is to be let through
     * @return false where it broke off before the last
     */
    boolean each(Consumer<ExportedReview> taker);
}
