package app.telltale.insight;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.study.Drill;
import java.util.Optional;

/** What the log shows to be weak, and the drill that acts on it. */
public sealed interface WeakSpot {

    /** The drill that acts on it. */
    Drill drill();

    /**
     * Misses of one kind in one domain.
     *
     * @param domain  empty for cards outside the exam
     * @param reviews first answers in the domain
     * @param payoff  weakness by the domain's weight in the exam, 0..1: the share of the exam that it puts at risk
     * @param pair    the two subjects most often taken for each other there, three times and more, where the kind is a service
     *                mismatch; its count is that of the domain
     */
    record InDomain(
            Optional<DomainId> domain, ErrorKind kind, ErrorProfile.Cell cell, int reviews, double payoff, Optional<Confusions.Pair> pair)
            implements WeakSpot {
        @Override
        public Drill drill() {
            return switch (kind) {
                case SERVICE_MISMATCH -> pair.<Drill>map(two -> new Drill.Contrast(two.first(), two.second()))
                        .orElse(new Drill.Lookalikes(domain));
                case CONSTRAINT_MISS -> new Drill.Constraint(domain);
                case REASONING -> new Drill.Reasoning(domain);
                case CARELESS -> new Drill.SlowReading(domain);
            };
        }
    }

    /**
     * Two subjects taken for each other three times and more.
     *
     * @param paired whether an author compares them; otherwise the log suggests the pair
     */
    record Lookalikes(Confusions.Pair pair, boolean paired) implements WeakSpot {
        @Override
        public Drill drill() {
            return new Drill.Contrast(pair.first(), pair.second());
        }
    }

    /** Misses that the learner was sure of, three and more among {@code sure} answers, and more than being sure allows for. */
    record Overconfidence(int misses, int sure) implements WeakSpot {
        @Override
        public Drill drill() {
            return new Drill.SureButWrong();
        }
    }
}
