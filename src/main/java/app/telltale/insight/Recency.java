package app.telltale.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much a review still counts: half as much for every {@code halfLifeDays} since it was given.
 *
 * @param halfLifeDays 1 and above
 */
public record Recency(LocalDate today, int halfLifeDays) {

    public Recency {
        if (halfLifeDays < 1) {
            throw new IllegalArgumentException("a half-life is a day at least, not " + halfLifeDays);
        }
    }

    /** 2^(-age / half-life), 1 for today and for days that lie ahead. */
    public double weight(LocalDate day) {
        long age = Math.max(0, ChronoUnit.DAYS.between(day, today));
        return Math.pow(2, -(double) age / halfLifeDays);
    }
}
