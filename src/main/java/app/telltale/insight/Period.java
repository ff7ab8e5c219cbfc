package app.telltale.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which part of the log the figures are made of, counted back from today. */
public enum Period {
    DAYS_30(30),
    DAYS_90(90),
    YEAR(365),
    ALL(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** The first study day that counts; empty where all of them do. */
    public Optional<LocalDate> from(LocalDate today) {
        return days == 0 ? Optional.empty() : Optional.of(today.minusDays(days - 1L));
    }

    /** The length of the steps in which a plot over time shows days {@code first} to {@code last}: few enough to be told apart. */
    public static ChronoUnit step(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 31 ? ChronoUnit.DAYS : days <= 370 ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
    }

    /** The first day of the step that the day lies in; weeks begin on Monday. */
    public static LocalDate begin(LocalDate day, ChronoUnit step) {
        return switch (step) {
            case WEEKS -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTHS -> day.withDayOfMonth(1);
            default -> day;
        };
    }
}
