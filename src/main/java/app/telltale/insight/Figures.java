package app.telltale.insight;

import app.telltale.card.ReviewKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that one pass over the log tells.
 *
 * @param reviews      counted, repeats too
 * @param scheduled    those that moved the schedule
 * @param domains      by the number of the exam's domain, {@link Labels#NO_DOMAIN} for cards outside it
 * @param subjects     by the subject that was right
 * @param calibrations by the number of the exam's domain
 */
public record Figures(
        int reviews,
        int scheduled,
        ErrorProfile<Integer> domains,
        ErrorProfile<String> subjects,
        ErrorProfile<String> tags,
        Confusions confusions,
        Retention retention,
        Calibration calibration,
        Map<Integer, Calibration> calibrations,
        Habits habits) {

    /** Counts the reviews of a lens, one after the other, in whatever order. */
    public static final class Tally {
        private final Labels labels;
        private final Recency recency;
        private final Map<LocalDate, Double> weights = new HashMap<>();
        private final ErrorProfile.Tally<Integer> domains = new ErrorProfile.Tally<>();
        private final ErrorProfile.Tally<String> subjects = new ErrorProfile.Tally<>();
        private final ErrorProfile.Tally<String> tags = new ErrorProfile.Tally<>();
        private final Confusions.Tally confusions = new Confusions.Tally();
        private final Retention.Tally retention = new Retention.Tally();
        private final Calibration.Tally calibration = new Calibration.Tally();
        private final Map<Integer, Calibration.Tally> calibrations = new TreeMap<>();
        private final Habits.Tally habits = new Habits.Tally();
        private int reviews;
        private int scheduled;

        public Tally(Labels labels, Recency recency) {
            this.labels = labels;
            this.recency = recency;
        }

        public void add(Observation seen) {
            var of = labels.domainsOf(seen.note());
            double weight = weights.computeIfAbsent(seen.day(), recency::weight);
            reviews++;
            scheduled += seen.kind() == ReviewKind.REVIEW ? 1 : 0;
            domains.add(seen, of, weight);
            subjects.add(seen, seen.right().map(List::of).orElse(List.of()), weight);
            tags.add(seen, labels.tagsOf(seen.note()), weight);
            confusions.add(seen, of);
            retention.add(seen, of);
            calibration.add(seen);
            of.forEach(domain -> calibrations.computeIfAbsent(domain, _ -> new Calibration.Tally()).add(seen));
            habits.add(seen);
        }

        public Figures result() {
            var byDomain = new TreeMap<Integer, Calibration>();
            calibrations.forEach((domain, tally) -> byDomain.put(domain, tally.result()));
            return new Figures(
                    reviews,
                    scheduled,
                    domains.result(),
                    subjects.result(),
                    tags.result(),
                    confusions.result(),
                    retention.result(recency.today()),
                    calibration.result(),
                    byDomain,
                    habits.result());
        }
    }
}
