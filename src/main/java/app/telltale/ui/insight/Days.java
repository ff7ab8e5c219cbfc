package app.telltale.ui.insight;

import app.telltale.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days, and the steps that begin on them, in words. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF_MONTH = DateTimeFormatter.ofPattern("MMM ''yy", Locale.ENGLISH);

    private Days() {}

    static String of(LocalDate first, ChronoUnit step) {
        return switch (step) {
            case MONTHS -> MONTH.format(first);
            case WEEKS -> Texts.of("insights.week", DAY.format(first));
            default -> DAY.format(first);
        };
    }

    /** Short enough to stand below a plot. */
    static String brief(LocalDate first, ChronoUnit step) {
        return (step == ChronoUnit.MONTHS ? BRIEF_MONTH : BRIEF_DAY).format(first);
    }
}
