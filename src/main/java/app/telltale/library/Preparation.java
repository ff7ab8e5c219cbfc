package app.telltale.library;

import app.telltale.card.Blueprint;
import app.telltale.card.Sureness;
import app.telltale.insight.Lens;
import app.telltale.insight.Proportion;
import app.telltale.insight.WeakSpot;
import app.telltale.report.Readiness;
import app.telltale.store.LogReader;
import app.telltale.store.SpreadRows.Coverage;
import app.telltale.study.DrillOptions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers what the readiness report tells. */
final class Preparation {
    private static final int MOST_CONFUSIONS = 10;
    private static final int MOST_DRILLS = 5;
    private static final int DAYS_WITHOUT_DATE = 28;
    private static final int MOST_DAYS = 60;

    private final LogReader reader;
    private final Insights.View view;
    private final Lens lens;
    private final LocalDate today;
    private final Set<Long> decks;

    Preparation(LogReader reader, Insights.View view, Lens lens, LocalDate today) {
        this.reader = reader;
        this.view = view;
        this.lens = lens;
        this.today = today;
        this.decks = Insights.decks(reader, lens);
    }

    Readiness readiness(Optional<LocalDate> examDate, DrillOptions options, Function<WeakSpot, String> name) {
        var exam = view.exam();
        var covered = reader.spread().coverage(exam.id(), decks);
        return new Readiness(
                today,
                new Readiness.Exam(exam.code(), exam.title(), examDate),
                ground(),
                exam.domains().stream().map(domain -> domain(domain, covered.getOrDefault(domain.number(), Coverage.NONE), name)).toList(),
                view.figures().confusions().all().stream()
                        .limit(MOST_CONFUSIONS)
                        .map(one -> new Readiness.Confusion(one.chosen(), one.right(), one.count()))
                        .toList(),
                calibration(),
                drills(options, name),
                due(examDate));
    }

    private Readiness.Ground ground() {
        var days = List.copyOf(view.figures().habits().days().keySet());
        var covered = reader.spread().covered(view.exam().id(), decks);
        return new Readiness.Ground(
                days.isEmpty() ? Optional.empty() : Optional.of(new Readiness.Period(days.getFirst(), days.getLast())),
                view.figures().reviews(),
                view.figures().scheduled(),
                covered.seen(),
                covered.cards());
    }

    private Readiness.Domain domain(Blueprint.Domain domain, Coverage covered, Function<WeakSpot, String> name) {
        var retention = view.figures().retention().byDomain().getOrDefault(domain.number(), Proportion.NOTHING);
        var weak = view.spots().domains().stream()
                .filter(spot -> spot.domain().filter(id -> id.number() == domain.number()).isPresent())
                .map(name)
                .toList();
        return new Readiness.Domain(
                domain.name(),
                domain.weight(),
                retention.all(),
                retention.all() < Readiness.FEWEST_REVIEWS
                        ? Optional.empty()
                        : Optional.of(new Readiness.Share(retention.share(), retention.lower(), retention.upper())),
                covered.seen(),
                covered.cards(),
                weak);
    }

    private List<Readiness.Calibration> calibration() {
        return Arrays.stream(Sureness.values())
                .filter(said -> !view.figures().calibration().of(said).isEmpty())
                .map(said -> {
                    var right = view.figures().calibration().of(said);
                    return new Readiness.Calibration(said, right.all(), right.hits());
                })
                .toList();
    }

    private List<Readiness.Drill> drills(DrillOptions options, Function<WeakSpot, String> name) {
        return view.spots().ranked()
                .limit(MOST_DRILLS)
                .map(spot -> drill(spot, options, name.apply(spot)))
                .toList();
    }

    private Readiness.Drill drill(WeakSpot spot, DrillOptions options, String name) {
        int cards = Math.min(options.cards(), Drills.candidates(reader, spot.drill()).size());
        return switch (spot) {
            case WeakSpot.InDomain in -> new Readiness.Drill(name, in.cell().misses(), in.reviews(), cards);
            case WeakSpot.Lookalikes(var pair, _) -> new Readiness.Drill(
                    name, pair.count(), Math.max(pair.count(), answers(pair.first()) + answers(pair.second())), cards);
            case WeakSpot.Overconfidence(int misses, int sure) -> new Readiness.Drill(name, misses, sure, cards);
        };
    }

    private int answers(String subject) {
        return view.figures().subjects().line(subject).reviews();
    }

    /** To the day before the exam, or four weeks; what is overdue counts for today. */
    private List<Readiness.DueDay> due(Optional<LocalDate> examDate) {
        var due = reader.spread().due(lens.deck().map(Set::of).orElseGet(() -> Insights.studied(reader)));
        if (due.isEmpty()) {
            return List.of();
        }
        long days = examDate.map(date -> ChronoUnit.DAYS.between(today, date)).orElse((long) DAYS_WITHOUT_DATE);
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(Math.clamp(days, 0, MOST_DAYS))
                .map(day -> new Readiness.DueDay(day, due.entrySet().stream()
                        .filter(entry -> entry.getKey().equals(day) || (day.equals(today) && entry.getKey().isBefore(today)))
                        .mapToInt(Map.Entry::getValue)
                        .sum()))
                .toList();
    }
}
