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
        var day = LocalDate.ofInstant(instant, zone);
        while (instant.isBefore(begin(day))) { // more than once where the zone skipped a whole date
            day = day.minusDays(1);
        }
        return instant.isBefore(begin(day.plusDays(1))) ? day : day.plusDays(1);
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
