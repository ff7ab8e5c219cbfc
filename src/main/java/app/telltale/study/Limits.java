package app.telltale.study;

/** How many cards a study day asks at most, of one deck or of all: {@code fresh} new ones and {@code reviews} due ones, each 0..9999. */
public record Limits(int fresh, int reviews) {
    public static final Limits DEFAULT = new Limits(20, 200);
    public static final int MOST = 9999;

    /** @throws IllegalArgumentException outside 0..9999 */
    public Limits {
        if (fresh < 0 || fresh > MOST || reviews < 0 || reviews > MOST) {
            throw new IllegalArgumentException("limits are 0.." + MOST + ", not " + fresh + " and " + reviews);
        }
    }
}
