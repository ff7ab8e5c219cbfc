package app.telltale.report;

import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;

/** The words for what the log knows by name; files that were written once rely on them. */
final class LogWords {
    private LogWords() {}

    static String of(ReviewKind kind) {
        return switch (kind) {
            case REVIEW -> "review";
            case REPEAT -> "repeat";
            case DRILL -> "drill";
            case EXAM -> "exam";
        };
    }

    static String of(Sureness sureness) {
        return switch (sureness) {
            case GUESS -> "guess";
            case UNSURE -> "unsure";
            case SURE -> "sure";
        };
    }
}
