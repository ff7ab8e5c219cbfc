package app.telltale.study;

import app.telltale.card.DomainId;
import java.util.Optional;

/** A sitting on one weak spot. Where a domain is given, only its cards are drilled. */
public sealed interface Drill {

    /** Two subjects taken for each other, in the order of the alphabet however they are given: the choices in which one is right. */
    record Contrast(String first, String second) implements Drill {
        /** The same drill whichever of the two is named first. */
        public Contrast {
            if (first.compareTo(second) > 0) {
                String later = first;
                first = second;
                second = later;
            }
        }
    }

    /** A domain in which the wrong tool is picked: choices missed that way, then the others of their notes. */
    record Lookalikes(Optional<DomainId> domain) implements Drill {}

    /** Cards missed for a must-have that was overlooked, then others of which must-haves are known; those are to be found first. */
    record Constraint(Optional<DomainId> domain) implements Drill {}

    /** Cards missed by wrong reasoning, then questions and misconceptions. */
    record Reasoning(Optional<DomainId> domain) implements Drill {}

    /** Cards missed by misreading, then other choices; the options wait until the prompt was read. */
    record SlowReading(Optional<DomainId> domain) implements Drill {}

    /** One subject: the cards on which it is right, those missed first. */
    record OfSubject(String subject) implements Drill {}

    /** The cards whose note has the tag, those missed first. */
    record OfTag(String tag) implements Drill {}

    /** Cards of whose last miss the learner had been sure that it was right. */
    record SureButWrong() implements Drill {}

    /** Cards whose note holds all of these words, in any field or as a tag. */
    record Mix(String words) implements Drill {}

    /** How the log calls it; never read back. */
    default String code() {
        return switch (this) {
            case Contrast(var first, var second) -> "contrast: " + first + " | " + second;
            case Lookalikes(var domain) -> "lookalikes" + in(domain);
            case Constraint(var domain) -> "constraint" + in(domain);
            case Reasoning(var domain) -> "reasoning" + in(domain);
            case SlowReading(var domain) -> "slow reading" + in(domain);
            case OfSubject(var subject) -> "subject: " + subject;
            case OfTag(var tag) -> "tag: " + tag;
            case SureButWrong() -> "sure but wrong";
            case Mix(var words) -> "mix: " + words;
        };
    }

    private static String in(Optional<DomainId> domain) {
        return domain.map(id -> ": " + id).orElse("");
    }
}
