package app.telltale.insight;

import app.telltale.card.ErrorKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When, how long and with what grades the learner studies.
 *
 * @param days     per study day with a review, oldest first
 * @param hours    24 of them: first answers that passed, by the hour in which they were given
 * @param weekdays first answers by the weekday of their study day
 * @param buttons  how often each grade 0..5 was given in first answers, by how well the card was known
 */
public record Habits(
        Map<LocalDate, Day> days, List<Proportion> hours, Map<DayOfWeek, Weekday> weekdays, Map<Standing, List<Integer>> buttons) {

    /** @param millis spent on answers */
    public record Day(int reviews, long millis) {}

    /** @param misses by error kind; those without a named one are in none */
    public record Weekday(int reviews, Map<ErrorKind, Integer> misses) {}

    /** How well a card was known when it was asked. */
    public enum Standing {
        /** Never reviewed. */
        NEW,
        /** Its interval was below {@link Observation#MATURE_DAYS}. */
        YOUNG,
        MATURE
    }

    /**
     * A weekday on which most misses of a kind happen, though it is not the day of most of the reviews.
     *
     * @param misses those of the kind on that weekday, among {@code all} of the kind
     */
    public record Pattern(DayOfWeek day, ErrorKind kind, int misses, int all) {}

    private static final int LEAST_MISSES = 5;

    /**
     * The most striking weekday: at least five misses of a kind, at least 60 % of those of the kind, and at least twice the
     * weekday's share of the reviews. Empty where no day stands out.
     */
    public Optional<Pattern> pattern() {
        int reviews = weekdays.values().stream().mapToInt(Weekday::reviews).sum();
        var found = new ArrayList<Pattern>();
        for (ErrorKind kind : ErrorKind.values()) {
            int all = weekdays.values().stream().mapToInt(day -> day.misses().getOrDefault(kind, 0)).sum();
            weekdays.forEach((day, seen) -> {
                int misses = seen.misses().getOrDefault(kind, 0);
                double share = all == 0 ? 0 : (double) misses / all;
                if (misses >= LEAST_MISSES && share >= 0.6 && share >= 2.0 * seen.reviews() / reviews) {
                    found.add(new Pattern(day, kind, misses, all));
                }
            });
        }
        return found.stream().max(Comparator.comparingInt(Pattern::misses));
    }

    /** Counts reviews, one after the other. */
    static final class Tally {
        private final Map<LocalDate, Day> days = new TreeMap<>();
        private final List<Proportion> hours = new ArrayList<>(Collections.nCopies(24, Proportion.NOTHING));
        private final Map<DayOfWeek, int[]> weekdays = new EnumMap<>(DayOfWeek.class);
        private final Map<Standing, int[]> buttons = new EnumMap<>(Standing.class);

        void add(Observation seen) {
            days.merge(
                    seen.day(),
                    new Day(1, seen.tookMillis()),
                    (sum, one) -> new Day(sum.reviews() + 1, sum.millis() + one.millis()));
            if (!seen.isFirst()) {
                return;
            }
            hours.set(seen.hour(), hours.get(seen.hour()).plus(!seen.missed()));
            int[] weekday = weekdays.computeIfAbsent(seen.day().getDayOfWeek(), _ -> new int[1 + ErrorKind.values().length]);
            weekday[0]++;
            if (seen.missed()) {
                seen.error().ifPresent(kind -> weekday[kind.key()]++);
            }
            buttons.computeIfAbsent(standing(seen), _ -> new int[6])[seen.grade().q()]++;
        }

        private static Standing standing(Observation seen) {
            return seen.fresh()
                    ? Standing.NEW
                    : seen.intervalBefore() < Observation.MATURE_DAYS ? Standing.YOUNG : Standing.MATURE;
        }

        Habits result() {
            var byWeekday = new EnumMap<DayOfWeek, Weekday>(DayOfWeek.class);
            weekdays.forEach((day, sums) -> {
                var misses = new EnumMap<ErrorKind, Integer>(ErrorKind.class);
                for (ErrorKind kind : ErrorKind.values()) {
                    misses.put(kind, sums[kind.key()]);
                }
                byWeekday.put(day, new Weekday(sums[0], misses));
            });
            var byStanding = new EnumMap<Standing, List<Integer>>(Standing.class);
            buttons.forEach((standing, counts) -> byStanding.put(standing, Arrays.stream(counts).boxed().toList()));
            return new Habits(days, List.copyOf(hours), byWeekday, byStanding);
        }
    }
}
