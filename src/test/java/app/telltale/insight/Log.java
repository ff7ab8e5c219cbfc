package app.telltale.insight;

import app.telltale.card.Blueprint;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review log for tests. What is set holds for the reviews that are added after it; at first these are scheduled reviews of note 1,
 * seen before, today at noon, without a word on how sure the learner is.
 */
final class Log {
    /** A Saturday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Blueprint EXAM = new Blueprint(
            "mla-c01", "MLA-C01", "Exam", 65, 50, 130, 720, 100, 1000, Optional.empty(), List.of(), "scaled",
            List.of(
                    new Blueprint.Domain(1, "Data", "Data", 60),
                    new Blueprint.Domain(2, "Models", "Models", 30),
                    new Blueprint.Domain(3, "Running", "Running", 10)),
            "guide", TODAY);

    private final List<Observation> seen = new ArrayList<>();
    private final Map<Long, List<Integer>> domains = new HashMap<>();
    private final Map<Long, List<String>> tags = new HashMap<>();
    private long note = 1;
    private LocalDate day = TODAY;
    private int hour = 12;
    private ReviewKind kind = ReviewKind.REVIEW;
    private Optional<Sureness> sureness = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private boolean fresh;
    private int interval = 6;

    Log of(long id) {
        note = id;
        return this;
    }

    /** The note of which the next reviews are, and the domains that it belongs to. */
    Log in(long id, Integer... of) {
        domains.put(id, List.of(of));
        return of(id);
    }

    Log tagged(String... with) {
        tags.put(note, List.of(with));
        return this;
    }

    Log on(LocalDate when) {
        day = when;
        return this;
    }

    Log daysAgo(int days) {
        return on(TODAY.minusDays(days));
    }

    Log at(int hourOfDay) {
        hour = hourOfDay;
        return this;
    }

    Log as(ReviewKind what) {
        kind = what;
        return this;
    }

    Log saying(Sureness word) {
        sureness = Optional.of(word);
        return this;
    }

    Log about(String name) {
        subject = Optional.of(name);
        return this;
    }

    Log fresh() {
        fresh = true;
        interval = 0;
        return this;
    }

    Log seenBefore(int intervalDays) {
        fresh = false;
        interval = intervalDays;
        return this;
    }

    Log passes(int times) {
        return add(times, Grade.GOOD, Optional.empty(), Optional.empty());
    }

    Log misses(int times, ErrorKind why) {
        return add(times, Grade.AGAIN, Optional.of(why), Optional.empty());
    }

    /** Misses of which nobody said why. */
    Log unnamed(int times) {
        return add(times, Grade.AGAIN, Optional.empty(), Optional.empty());
    }

    /** {@code chosen} taken for {@code right}. */
    Log confuses(String chosen, String right, int times) {
        return about(right).add(times, Grade.AGAIN, Optional.of(ErrorKind.SERVICE_MISMATCH), Optional.of(chosen));
    }

    private Log add(int times, Grade grade, Optional<ErrorKind> error, Optional<String> chosen) {
        for (int time = 0; time < times; time++) {
            seen.add(new Observation(
                    note, note, day, hour, kind, grade, sureness, error, chosen, subject, 4_000, fresh, interval));
        }
        return this;
    }

    Figures figures(int halfLifeDays) {
        return figures(seen, new Labels(domains, tags), halfLifeDays);
    }

    /** With a half-life of 30 days. */
    Figures figures() {
        return figures(30);
    }

    static Figures figures(List<Observation> seen, Labels labels, int halfLifeDays) {
        var tally = new Figures.Tally(labels, new Recency(TODAY, halfLifeDays));
        seen.forEach(tally::add);
        return tally.result();
    }

    /** With no pair that an author compares. */
    WeakSpots spots() {
        return WeakSpots.of(figures(), EXAM, _ -> false);
    }
}
