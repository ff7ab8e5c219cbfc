package app.telltale.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;

/**
 * Study days in a row.
 *
 * @param current ends today, or yesterday where today has no review yet
 * @param longest ever
 * @param days    with a review, in all
 */
public record Streaks(int current, int longest, int days) {

    /** @param days study days with a review; those after {@code today} do not count for the current streak */
    public static Streaks of(Collection<LocalDate> days, LocalDate today) {
        var studied = new HashSet<>(days);
        int longest = 0;
        for (LocalDate day : studied) {
            if (!studied.contains(day.minusDays(1))) {
                int length = 1;
                while (studied.contains(day.plusDays(length))) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        int current = 0;
        var last = studied.contains(today) ? today : today.minusDays(1);
        while (studied.contains(last.minusDays(current))) {
            current++;
        }
        return new Streaks(current, longest, studied.size());
    }
}
