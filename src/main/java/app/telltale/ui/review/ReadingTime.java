package app.telltale.ui.review;

import app.telltale.ui.Prose;
import java.time.Duration;

/**
 * How long a prompt takes to read: 240 words a minute, which is how fast adults read English silently (M. Brysbaert, "How many words
 * do we read per minute?", 2019: 238 on average).
 */
final class ReadingTime {
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int WORDS_A_MINUTE = 240;

    private ReadingTime() {}

    /** Between 2 and 15 seconds. */
    static Duration of(String prompt) {
        int words = Prose.plain(prompt).split(" ", -1).length;
        var took = Duration.ofMinutes(words).dividedBy(WORDS_A_MINUTE);
        return took.compareTo(SHORTEST) < 0 ? SHORTEST : took.compareTo(LONGEST) > 0 ? LONGEST : took;
    }
}
