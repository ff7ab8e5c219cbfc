package app.telltale.store;

import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.util.List;

/** The numbers under which the log keeps enum values: their places, which never change. */
@SuppressWarnings("EnumOrdinal")
final class Codes {
    private static final List<ReviewKind> KINDS = List.of(ReviewKind.values());
    private static final List<Sureness> SURENESS = List.of(Sureness.values());

    private Codes() {}

    static int of(ReviewKind kind) {
        return kind.ordinal();
    }

    static int of(Sureness sureness) {
        return sureness.ordinal();
    }

    static ReviewKind kind(int code) {
        return KINDS.get(code);
    }

    static Sureness sureness(int code) {
        return SURENESS.get(code);
    }
}
