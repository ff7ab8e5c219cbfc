package app.telltale.card;

import java.util.Arrays;
import java.util.Optional;

/** Why a miss happened. The order is the order of the keys 1..4 on the review screen. */
public enum ErrorKind {
    SERVICE_MISMATCH("service-mismatch"),
    CONSTRAINT_MISS("constraint-miss"),
    REASONING("reasoning"),
    CARELESS("careless");

    private final String code;

    ErrorKind(String code) {
        this.code = code;
    }

    /** The word that deck files and the database use; it never changes. */
    public String code() {
        return code;
    }

    /** The number key that names it, 1..4. */
    public int key() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    /** The kind that a number key names; empty outside 1..4. */
    public static Optional<ErrorKind> ofKey(int key) {
        return Arrays.stream(values()).filter(kind -> kind.key() == key).findFirst();
    }

    public static Optional<ErrorKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
