package app.telltale.library;

import app.telltale.card.ErrorKind;
import app.telltale.insight.Labels;
import app.telltale.insight.Miss;
import java.util.Optional;

/** Which misses are wanted. */
public sealed interface MissFilter {
    /** No more are given. */
    int MOST = 200;

    /** Of this domain of the exam, {@link Labels#NO_DOMAIN} for cards outside it, and of this kind where one is given. */
    record InDomain(int domain, Optional<ErrorKind> kind) implements MissFilter {}

    /** On cards on which the subject was right, and of this kind where one is given. */
    record OfSubject(String subject, Optional<ErrorKind> kind) implements MissFilter {}

    /** On cards whose note has the tag, and of this kind where one is given. */
    record OfTag(String tag, Optional<ErrorKind> kind) implements MissFilter {}

    /** {@code chosen} taken where {@code right} was right. */
    record Confused(String chosen, String right) implements MissFilter {}

    /** The two taken for each other, either way. */
    record Between(String first, String second) implements MissFilter {}

    /** Missed though the learner was sure. */
    record Sure() implements MissFilter {}

    /** Whether the miss is wanted. */
    default boolean fits(Miss miss, Labels labels) {
        return switch (this) {
            case InDomain(var domain, var kind) -> is(kind, miss) && labels.domainsOf(miss.note()).contains(domain);
            case OfSubject(var subject, var kind) -> is(kind, miss) && miss.rightSubject().equals(Optional.of(subject));
            case OfTag(var tag, var kind) -> is(kind, miss) && labels.tagsOf(miss.note()).contains(tag);
            case Confused(var chosen, var right) ->
                miss.chosenSubject().equals(Optional.of(chosen)) && miss.rightSubject().equals(Optional.of(right));
            case Between(var first, var second) ->
                new Confused(first, second).fits(miss, labels) || new Confused(second, first).fits(miss, labels);
            case Sure() -> miss.sure();
        };
    }

    private static boolean is(Optional<ErrorKind> kind, Miss miss) {
        return kind.isEmpty() || kind.equals(miss.error());
    }
}
