package app.telltale.report;

import app.telltale.card.Sureness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the readiness report tells: figures that others have made from the review log, for one exam.
 *
 * @param day         the study day on which it is made
 * @param exam        the exam studied for
 * @param ground      what the figures rest on
 * @param domains     the exam's, in the guide's order; empty where the exam has none
 * @param confusions  the most frequent first; empty where none was seen
 * @param calibration one entry for each level that was said, least sure first; empty where sureness was never said
 * @param drills      those that pay most, the best first; empty where nothing calls for one
 * @param dueDays     a run of study days from {@code day} on, to the last before the exam, or some weeks where it has no date; empty
 *                    where nothing is planned
 */
public record Readiness(
        LocalDate day,
        Exam exam,
        Ground ground,
        List<Domain> domains,
        List<Confusion> confusions,
        List<Calibration> calibration,
        List<Drill> drills,
        List<DueDay> dueDays) {

    /** With fewer scheduled reviews than this, nothing is said of how much is recalled. */
    public static final int FEWEST_REVIEWS = 10;

    /**
     * @param code  such as {@code MLA-C01}
     * @param title in full
     * @param date  the day of the exam; may lie in the past; empty where none is set
     */
    public record Exam(String code, String title, Optional<LocalDate> date) {}

    /**
     * @param period    the first and the last study day with a review; empty where there is no review
     * @param reviews   of every kind, those taken back not counted; 0 and above
     * @param scheduled those of them that were scheduled: cards on their day, no repeats, drills or exams; {@code 0..reviews}
     * @param seen      cards reviewed at least once, {@code 0..cards}
     * @param cards     all cards of the exam, suspended ones too
     */
    public record Ground(Optional<Period> period, int reviews, int scheduled, int seen, int cards) {}

    /** Both days belong to it. */
    public record Period(LocalDate first, LocalDate last) {}

    /**
     * @param name      as the exam's guide calls it
     * @param weight    per cent of the exam's scored questions, 0..100
     * @param reviews   scheduled reviews of cards that had been seen before, which {@code retention} rests on
     * @param retention the share of them graded 3 and above; empty with fewer than {@value #FEWEST_REVIEWS}
     * @param seen      cards reviewed at least once, {@code 0..cards}
     * @param weakSpots in a few words each, the worst first; empty where there is none
     */
    public record Domain(
            String name, int weight, int reviews, Optional<Share> retention, int seen, int cards, List<String> weakSpots) {}

    /** A share with its 95 % interval by Wilson's score formula: {@code 0 <= low <= part <= high <= 1}. */
    public record Share(double part, double low, double high) {}

    /** So many {@code times}, 1 and above, {@code chosen} was chosen where {@code right} was right; both are subjects' names. */
    public record Confusion(String chosen, String right, int times) {}

    /** Of the {@code answers} given with this sureness, 1 and above, so many were {@code right}. */
    public record Calibration(Sureness said, int answers, int right) {}

    /**
     * @param name   what is drilled, such as two subjects, or a domain and an error kind
     * @param misses of the {@code reviews} that it would work on
     * @param cards  that it would ask
     */
    public record Drill(String name, int misses, int reviews, int cards) {}

    /** How many cards come back on a study day, 0 and above. */
    public record DueDay(LocalDate day, int cards) {}

    /** Study days from this one to the exam, today counted and the exam's own not; below 0 after it; empty without a date. */
    public Optional<Long> daysLeft() {
        return exam.date().map(date -> ChronoUnit.DAYS.between(day, date));
    }

    /** New cards a day, rounded up, that show every card before the exam; empty without days left or without unseen cards. */
    public OptionalInt freshADay() {
        int unseen = ground.cards() - ground.seen();
        return daysLeft()
                .filter(days -> days > 0 && unseen > 0)
                .map(days -> OptionalInt.of(Math.toIntExact(Math.ceilDiv((long) unseen, days))))
                .orElse(OptionalInt.empty());
    }
}
