package app.telltale.ui;

/** Lengths of time in words short enough for a button. */
public final class Spans {
    private Spans() {}

    /** Days up to a month, then months, then years, with one decimal where it tells something. */
    public static String days(int days) {
        if (days < 31) {
            return Texts.of("span.days", days);
        }
        return days < 365 ? Texts.of("span.months", tenths(days / 30.44)) : Texts.of("span.years", tenths(days / 365.25));
    }

    /** Whole minutes, at least one, rounded up. */
    public static String minutes(long millis) {
        return Texts.of("span.minutes", Math.max(1, Math.ceilDiv(millis, 60_000L)));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
