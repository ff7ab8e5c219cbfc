package app.telltale.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How many cards come due, as the schedule stands: cards that are new now, and the reviews that follow a review, are not in it.
 *
 * @param overdue cards due before today; they count for today as well
 * @param days    30 of them, from today
 * @param weeks   52 of them, the first one from today
 * @param later   cards due after those weeks
 */
public record Forecast(int overdue, List<Integer> days, List<Integer> weeks, int later) {
    public static final int DAYS = 30;
    public static final int WEEKS = 52;

    /** @param due how many cards are due on each study day */
    public static Forecast of(Map<LocalDate, Integer> due, LocalDate today) {
        var days = new ArrayList<>(Collections.nCopies(DAYS, 0));
        var weeks = new ArrayList<>(Collections.nCopies(WEEKS, 0));
        int overdue = 0;
        int later = 0;
        for (var entry : due.entrySet()) {
            long ahead = Math.max(0, ChronoUnit.DAYS.between(today, entry.getKey()));
            int cards = entry.getValue();
            overdue += entry.getKey().isBefore(today) ? cards : 0;
            if (ahead < DAYS) {
                days.set((int) ahead, days.get((int) ahead) + cards);
            }
            if (ahead < WEEKS * 7L) {
                weeks.set((int) ahead / 7, weeks.get((int) ahead / 7) + cards);
            } else {
                later += cards;
            }
        }
        return new Forecast(overdue, List.copyOf(days), List.copyOf(weeks), later);
    }
}
