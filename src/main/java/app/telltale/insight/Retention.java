package app.telltale.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much was remembered: passes among the scheduled reviews of cards seen before.
 *
 * @param all      of all cards
 * @param byDomain by the number of the exam's domain
 * @param byStep   by the first day of each step with a review, oldest first
 * @param step     days, weeks or months
 */
public record Retention(
        Proportion all, Map<Integer, Proportion> byDomain, Map<LocalDate, Proportion> byStep, ChronoUnit step) {

    /** Counts reviews, one after the other. */
    static final class Tally {
        private Proportion all = Proportion.NOTHING;
        private final Map<Integer, Proportion> byDomain = new TreeMap<>();
        private final Map<LocalDate, Proportion> byDay = new TreeMap<>();

        void add(Observation seen, Collection<Integer> domains) {
            if (!seen.testsRetention()) {
                return;
            }
            boolean hit = !seen.missed();
            all = all.plus(hit);
            add(byDay, seen.day(), hit);
            domains.forEach(domain -> add(byDomain, domain, hit));
        }

        private static <K> void add(Map<K, Proportion> sums, K key, boolean hit) {
            sums.put(key, sums.getOrDefault(key, Proportion.NOTHING).plus(hit));
        }

        Retention result(LocalDate today) {
            var first = byDay.keySet().stream().findFirst().orElse(today);
            var step = Period.step(first, today);
            var bySteps = new TreeMap<LocalDate, Proportion>();
            byDay.forEach((day, sum) -> bySteps.merge(
                    Period.begin(day, step), sum, (a, b) -> new Proportion(a.hits() + b.hits(), a.all() + b.all())));
            return new Retention(all, byDomain, bySteps, step);
        }
    }
}
