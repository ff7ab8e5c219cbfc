package app.telltale.ui;

import app.telltale.study.Limits;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Counts of cards as they are typed. */
public final class Counts {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private Counts() {}

    /** A whole number that a limit can be, blanks around it allowed; empty for anything else. */
    public static OptionalInt of(String typed) {
        String digits = typed.strip();
        if (!DIGITS.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        int count = Integer.parseInt(digits);
        return count <= Limits.MOST ? OptionalInt.of(count) : OptionalInt.empty();
    }
}
