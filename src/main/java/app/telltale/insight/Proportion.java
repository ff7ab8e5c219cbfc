package app.telltale.insight;

/**
 * So many of so many, with what that says of the true share.
 *
 * @param all 0 and above, {@code hits} at most that
 */
public record Proportion(int hits, int all) {
    public static final Proportion NOTHING = new Proportion(0, 0);
    /** The standard normal's 97.5 % point. */
    private static final double Z = 1.959964;

    public boolean isEmpty() {
        return all == 0;
    }

    /** 0..1; 0 where there is nothing. */
    public double share() {
        return all == 0 ? 0 : (double) hits / all;
    }

    /**
     * The lower end of the 95 % interval, 0..1. Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
     * inference" (1927); it holds for small counts and near 0 and 1.
     */
    public double lower() {
        return all == 0 ? 0 : Math.clamp(middle() - reach(), 0, share());
    }

    /** The upper end of the 95 % interval, 0..1; 1 where there is nothing. */
    public double upper() {
        return all == 0 ? 1 : Math.clamp(middle() + reach(), share(), 1);
    }

    private double middle() {
        return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double reach() {
        double spread = share() * (1 - share()) / all + Z * Z / (4.0 * all * all);
        return Z / (1 + Z * Z / all) * Math.sqrt(spread);
    }

    Proportion plus(boolean hit) {
        return new Proportion(hits + (hit ? 1 : 0), all + 1);
    }
}
