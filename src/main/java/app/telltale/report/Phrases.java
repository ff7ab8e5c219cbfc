package app.telltale.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports: one bundle, so that languages can be added. */
final class Phrases {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.telltale.report.texts", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Phrases() {}

    /** The text of {@code key}, its places filled as {@link MessageFormat} does; dates are written out. */
    static String of(String key, Object... arguments) {
        var filled = arguments.clone();
        for (int place = 0; place < filled.length; place++) {
            filled[place] = filled[place] instanceof LocalDate day ? DAY.format(day) : filled[place];
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(filled);
    }

    /** Without the year, for where there is little room. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String perCent(double share) {
        return of("percent", share * 100);
    }
}
