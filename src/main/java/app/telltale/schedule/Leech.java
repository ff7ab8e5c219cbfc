package app.telltale.schedule;

/**
 * Cards that are forgotten again and again, and cost more time than they are worth as they are. Source: the chapter "Leeches" of
 * Anki's manual, which marks a card at a threshold of lapses and warns again after every half of it. Here it is every
 * {@value #EVERY} lapses, whatever the threshold.
 */
public final class Leech {
    private static final int EVERY = 4;

    private Leech() {}

    /** Whether a card with so many lapses is a leech. */
    public static boolean isLeech(int lapses, int threshold) {
        return lapses >= threshold;
    }

    /** Whether the lapse that made it so many is one at which to offer help: the threshold's, then every fourth. */
    public static boolean isOffered(int lapses, int threshold) {
        return isLeech(lapses, threshold) && (lapses - threshold) % EVERY == 0;
    }
}
