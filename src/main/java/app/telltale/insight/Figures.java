package app.telltale.insight;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that one pass over the log tells.
 *
 * @param reviews      counted, repeats too
 * @param domains      by the number of the exam's domain, {@link Labels#NO_DOMAIN} for cards outside it
 * @param subjects     by the subject that was right
 * @param calibrations by the number of the exam's domain
 */
public record Figures(
        int reviews,
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
        private final LocalDate today;
        private final ErrorProfile.Tally<Integer> domains;
        private final ErrorProfile.Tally<String> subjects;
        private final ErrorProfile.Tally<String> tags;
        private final Confusions.Tally confusions = new Confusions.Tally();
        private final Retention.Tally retention = new Retention.Tally();
        private final Calibration.Tally calibration = new Calibration.Tally();
        private final Map<Integer, Calibration.Tally> calibrations = new TreeMap<>();
        private final Habits.Tally habits = new Habits.Tally();
        private int reviews;

        public Tally(Labels labels, Recency recency) {
            this.labels = labels;
            this.today = recency.today();
            this.domains = new ErrorProfile.Tally<>(recency);
            this.subjects = new ErrorProfile.Tally<>(recency);
            this.tags = new ErrorProfile.Tally<>(recency);
        }

        public void add(Observation seen) {
            var of = labels.domainsOf(seen.note());
            reviews++;
            domains.add(seen, of);
            subjects.add(seen, seen.right().stream().toList());
            tags.add(seen, labels.tagsOf(seen.note()));
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
                    domains.result(),
                    subjects.result(),
                    tags.result(),
                    confusions.result(),
                    retention.result(today),
                    calibration.result(),
                    byDomain,
                    habits.result());
        }
    }
}
