package app.telltale.ui.insight;

import app.telltale.insight.Proportion;
import app.telltale.ui.Texts;
import java.util.Locale;

/** Figures as the screen and its tables write them. */
final class Words {
    private Words() {}

    /** A share of 0..1 in whole per cent. */
    static String percent(double share) {
        return Texts.of("percent", Math.round(100 * share));
    }

    /** For a table that a program may read: a point, three decimals. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The share and its 95 % interval. */
    static String share(Proportion share) {
        return share.isEmpty()
                ? Texts.of("insights.share.none")
                : Texts.of(
                        "insights.share", percent(share.share()), share.hits(), share.all(), percent(share.lower()), percent(share.upper()));
    }
}
