package app.telltale.report;

import app.telltale.report.Readiness.Domain;
import app.telltale.report.Readiness.Share;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The domains' retention, weighted as the exam weighs them. It speaks only of domains whose retention is known.
 *
 * @param share  the weighted mean; its interval adds up the domains' own by the MOVER of Zou and Donner (Statistics in Medicine
 *               27, 2008): the weighted distances to the lower ends, and to the upper ends, as root of the sum of their squares
 * @param weight per cent of the exam that these domains have together
 */
record WeightedRecall(Share share, int weight) {

    /** Empty where no domain that has a weight has a known retention. */
    static Optional<WeightedRecall> of(List<Domain> domains) {
        var known = domains.stream().filter(domain -> domain.retention().isPresent()).toList();
        int weight = known.stream().mapToInt(Domain::weight).sum();
        if (weight == 0) {
            return Optional.empty();
        }
        double part = sum(known, domain -> weighted(domain, weight, Share::part));
        double down = sum(known, domain -> square(weighted(domain, weight, share -> share.part() - share.low())));
        double up = sum(known, domain -> square(weighted(domain, weight, share -> share.high() - share.part())));
        return Optional.of(new WeightedRecall(
                new Share(part, Math.max(0, part - Math.sqrt(down)), Math.min(1, part + Math.sqrt(up))), weight));
    }

    private static double weighted(Domain domain, int weight, ToDoubleFunction<Share> value) {
        return domain.retention().map(value::applyAsDouble).orElse(0.0) * domain.weight() / weight;
    }

    private static double sum(List<Domain> domains, ToDoubleFunction<Domain> value) {
        return domains.stream().mapToDouble(value).sum();
    }

    private static double square(double value) {
        return value * value;
    }
}
