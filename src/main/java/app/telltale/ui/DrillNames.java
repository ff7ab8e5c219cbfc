package app.telltale.ui;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.insight.Confusions;
import app.telltale.insight.Labels;
import app.telltale.insight.WeakSpot;
import app.telltale.study.Drill;
import java.util.Optional;

/** How drills and weak spots are called, and in a sentence why a spot is weak. */
public final class DrillNames {
    private final Domains domains;

    /** @param domains names the domains as the exam studied for has them */
    public DrillNames(Domains domains) {
        this.domains = domains;
    }

    /** Short enough for a button, unless the subjects' names are long. */
    public String of(Drill drill) {
        return switch (drill) {
            case Drill.Contrast(var first, var second) -> Texts.of("drill.contrast", first, second);
            case Drill.Lookalikes(var domain) -> in(domain, "drill.lookalikes", "drill.lookalikes.in");
            case Drill.Constraint(var domain) -> in(domain, "drill.constraint", "drill.constraint.in");
            case Drill.Reasoning(var domain) -> in(domain, "drill.reasoning", "drill.reasoning.in");
            case Drill.SlowReading(var domain) -> in(domain, "drill.slow", "drill.slow.in");
            case Drill.OfSubject(var subject) -> Texts.of("drill.subject", subject);
            case Drill.OfTag(var tag) -> Texts.of("drill.tag", tag);
            case Drill.SureButWrong() -> Texts.of("drill.sure");
            case Drill.Mix(var words) -> Texts.of("drill.mix", words);
        };
    }

    private String in(Optional<DomainId> domain, String anywhere, String within) {
        return domain.map(id -> Texts.of(within, nameOf(id))).orElseGet(() -> Texts.of(anywhere));
    }

    /** The short name of the domain, or how it is written in decks where no blueprint has it. */
    private String nameOf(DomainId id) {
        return domains.shortName(id).orElse(id.toString());
    }

    /** What is weak, such as a domain and an error kind. */
    public String of(WeakSpot spot) {
        return switch (spot) {
            case WeakSpot.InDomain in -> cell(in.domain().map(DomainId::number).orElse(Labels.NO_DOMAIN), in.kind());
            case WeakSpot.Lookalikes(var pair, _) -> Texts.of("spot.pair", pair.first(), pair.second());
            case WeakSpot.Overconfidence _ -> Texts.of("drill.sure");
        };
    }

    /** The cell of the error profile for a domain of the exam studied for, by number, and an error kind. */
    public String cell(int domain, ErrorKind kind) {
        String name = domain == Labels.NO_DOMAIN ? Texts.of("spot.outside") : nameOf(new DomainId(domains.exam(), domain));
        return Texts.of("spot.in", name, Texts.of("error." + kind.code()));
    }

    /** What the log has of it, with its figures. */
    public String why(WeakSpot spot) {
        return switch (spot) {
            case WeakSpot.InDomain in -> why(in);
            case WeakSpot.Lookalikes(var pair, _) -> Texts.of("spot.why.pair", pair.first(), pair.second(), pair.count());
            case WeakSpot.Overconfidence(int misses, int sure) -> Texts.of("spot.why.sure", misses, sure);
        };
    }

    private String why(WeakSpot.InDomain spot) {
        String where = spot.domain().map(this::nameOf).orElseGet(() -> Texts.of("drill.outside"));
        String said = switch (spot.kind()) {
            case SERVICE_MISMATCH -> spot.pair()
                    .map(pair -> mismatch(spot, where, pair))
                    .orElseGet(() -> figures("spot.why.service-mismatch", spot, where));
            case CONSTRAINT_MISS -> figures("spot.why.constraint-miss", spot, where);
            case REASONING -> figures("spot.why.reasoning", spot, where);
            case CARELESS -> figures("spot.why.careless", spot, where);
        };
        return spot.domain().flatMap(domains::weight).map(weight -> Texts.of("spot.why.weight", said, weight)).orElse(said);
    }

    private static String figures(String key, WeakSpot.InDomain spot, String where) {
        return Texts.of(key, spot.cell().misses(), spot.reviews(), where);
    }

    private static String mismatch(WeakSpot.InDomain spot, String where, Confusions.Pair pair) {
        return Texts.of(
                "spot.why.service-mismatch.pair", spot.cell().misses(), spot.reviews(), where, pair.first(), pair.second());
    }
}
