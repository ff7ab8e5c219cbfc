package app.telltale.insight;

import app.telltale.card.Blueprint;
import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Sureness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All weak spots that the figures show.
 *
 * @param domains        the one whose drill pays most first
 * @param pairs          the most confused first
 * @param overconfidence where there is enough of it
 */
public record WeakSpots(
        List<WeakSpot.InDomain> domains, List<WeakSpot.Lookalikes> pairs, Optional<WeakSpot.Overconfidence> overconfidence) {
    /** @param paired whether an author compares the two */
    public static WeakSpots of(Figures figures, Blueprint exam, Predicate<Confusions.Pair> paired) {
        var domains = new ArrayList<WeakSpot.InDomain>();
        figures.domains().lines().forEach((number, line) -> {
            for (ErrorKind kind : ErrorKind.values()) {
                if (figures.domains().isWeakSpot(number, kind)) {
                    domains.add(inDomain(number, kind, line, exam, figures.confusions()));
                }
            }
        });
        domains.sort(Comparator.comparingDouble(WeakSpot.InDomain::payoff)
                .thenComparingDouble(spot -> spot.cell().weakness())
                .reversed());
        return new WeakSpots(
                List.copyOf(domains),
                figures.confusions().pairs().stream()
                        .map(pair -> new WeakSpot.Lookalikes(pair, paired.test(pair)))
                        .toList(),
                overconfidence(figures.calibration()));
    }

    /** Not out of few misses, nor where sure answers are right as often as the word promises. */
    private static Optional<WeakSpot.Overconfidence> overconfidence(Calibration calibration) {
        var sure = calibration.of(Sureness.SURE);
        boolean tooOften = sure.share() < Calibration.meant(Sureness.SURE);
        return calibration.sureMisses() >= ErrorProfile.LEAST_MISSES && tooOften
                ? Optional.of(new WeakSpot.Overconfidence(calibration.sureMisses(), sure.all()))
                : Optional.empty();
    }

    private static WeakSpot.InDomain inDomain(
            int number, ErrorKind kind, ErrorProfile.Line line, Blueprint exam, Confusions confusions) {
        var cell = line.cell(kind);
        int weight = exam.domain(number).map(Blueprint.Domain::weight).orElse(0);
        var pair = kind == ErrorKind.SERVICE_MISMATCH
                ? confusions.in(number).pairs().stream().findFirst()
                : Optional.<Confusions.Pair>empty();
        var domain = number == Labels.NO_DOMAIN ? Optional.<DomainId>empty() : Optional.of(new DomainId(exam.id(), number));
        return new WeakSpot.InDomain(domain, kind, cell, line.reviews(), cell.weakness() * weight / 100, pair);
    }

    /** All of them, the one whose drill pays most first: the domains, then the pairs, then overconfidence. */
    public Stream<WeakSpot> ranked() {
        return Stream.<Stream<? extends WeakSpot>>of(domains.stream(), pairs.stream(), overconfidence.stream())
                .flatMap(spots -> spots)
                .map(WeakSpot.class::cast);
    }

    /** The one whose drill pays most. */
    public Optional<WeakSpot> best() {
        return ranked().findFirst();
    }

    public boolean isEmpty() {
        return best().isEmpty();
    }
}
