package app.telltale.study;

/**
 * How drills go.
 *
 * @param unit        what {@code amount} counts
 * @param amount      1..{@link #MOST}
 * @param interleaved whether subjects that get confused take turns, once each was passed alone
 * @param early       whether first answers of the day count as reviews and move the schedule
 */
public record DrillOptions(Unit unit, int amount, boolean interleaved, boolean early) {
    public static final int MOST = 200;
    public static final DrillOptions DEFAULT = new DrillOptions(Unit.CARDS, 15, true, false);

    /** Nobody answers more cards in a minute; so many are laid ready for a drill by the clock. */
    private static final int CARDS_A_MINUTE = 12;

    /** What the length is counted in. */
    public enum Unit {
        CARDS,
        MINUTES
    }

    /** @throws IllegalArgumentException where the amount is outside 1..200 */
    public DrillOptions {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a drill has 1.." + MOST + " cards or minutes, not " + amount);
        }
    }

    /** How many cards are to be laid ready at most. */
    public int cards() {
        return switch (unit) {
            case CARDS -> amount;
            case MINUTES -> Math.min(amount * CARDS_A_MINUTE, 5 * MOST);
        };
    }

    public DrillOptions withLength(Unit in, int so) {
        return new DrillOptions(in, so, interleaved, early);
    }

    public DrillOptions withInterleaved(boolean value) {
        return new DrillOptions(unit, amount, value, early);
    }

    public DrillOptions withEarly(boolean value) {
        return new DrillOptions(unit, amount, interleaved, value);
    }
}
