package app.telltale.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Which study day an instant belongs to. A study day is a date: it begins at {@code start} local time and ends where the next
 * begins, so it lasts 23 or 25 hours where the clocks change, and later instants never belong to earlier days.
 */
public record StudyDays(ZoneId zone, LocalTime start) {

    public LocalDate of(Instant instant) {
        var date = instant.atZone(zone).toLocalDate();
        if (instant.isBefore(begin(date))) {
            return date.minusDays(1);
        }
        return instant.isBefore(begin(date.plusDays(1))) ? date : date.plusDays(1);
    }

    /**
     * The first instant of the study day. Where the clocks skip {@code start}, it is later by the length of the gap; where they
     * pass it twice, the first time counts.
     */
    public Instant begin(LocalDate day) {
        return day.atTime(start).atZone(zone).toInstant();
    }

    /** The instant with its study day. */
    public Moment moment(Instant instant) {
        return new Moment(instant, of(instant));
    }
}
