package app.telltale.card;

import java.util.Arrays;
import java.util.Optional;

/** How sure the learner says to be before the answer shows. The order is that of the keys, and is stored: it never changes. */
public enum Sureness {
    GUESS,
    UNSURE,
    SURE;

    /** The number key that says it, 1..3. */
    public int key() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    /** What a number key says; empty outside 1..3. */
    public static Optional<Sureness> ofKey(int key) {
        return Arrays.stream(values()).filter(said -> said.key() == key).findFirst();
    }
}
