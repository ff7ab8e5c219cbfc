package app.telltale.library;

import app.telltale.card.ErrorKind;
import app.telltale.store.LeechRows.Missed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the log says of why a card is missed. Of what happened equally often, the latest counts.
 *
 * @param cause     the most frequent kind of its misses; empty where none was named
 * @param lookAlike what was most often taken for what; empty where the card's options stand for no subjects
 */
public record Trouble(Optional<ErrorKind> cause, Optional<LookAlike> lookAlike) {

    /** The subject {@code chosen} where {@code right} was right. */
    public record LookAlike(String chosen, String right) {}

    /** @param misses latest first */
    static Trouble of(List<Missed> misses) {
        return new Trouble(
                mostFrequent(misses.stream().flatMap(miss -> miss.error().stream())),
                mostFrequent(misses.stream().flatMap(miss -> lookAlike(miss).stream())));
    }

    private static Optional<LookAlike> lookAlike(Missed miss) {
        return miss.chosen().flatMap(chosen -> miss.right().map(right -> new LookAlike(chosen, right)));
    }

    private static <T> Optional<T> mostFrequent(Stream<T> all) {
        var counts = new LinkedHashMap<T, Integer>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(entry -> entry.getKey());
    }
}
