package app.telltale.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * The order in which the cards of a drill are asked. Interleaved, look-alikes take turns, which teaches to tell them apart (D. Rohrer,
 * "Interleaving helps students distinguish among similar concepts", 2012); blocked, one is asked after the other.
 */
public final class DrillOrder {
    private DrillOrder() {}

    /**
     * @param cards  the most fitting first; as many are taken as the options ask for
     * @param passed subjects of which a card was passed before; others are to be learned alone first
     * @return the same for the same seed
     */
    public static List<QueueCard> of(Drill drill, List<QueueCard> cards, Set<String> passed, DrillOptions options, long seed) {
        var random = new Random(seed);
        var taken = drill instanceof Drill.Contrast ? evenly(cards, options.cards()) : first(cards, options.cards());
        boolean ready = taken.stream().flatMap(card -> card.subject().stream()).allMatch(passed::contains);
        boolean mixed = options.interleaved() && (ready || !(drill instanceof Drill.Contrast));
        if (mixed) {
            return QueueOrder.of(taken, random.nextLong());
        }
        var shuffled = new ArrayList<>(taken);
        Collections.shuffle(shuffled, random);
        return drill instanceof Drill.Contrast
                ? blocks(shuffled, QueueCard::subject)
                : blocks(shuffled, card -> Optional.of(card.note()));
    }

    private static List<QueueCard> first(List<QueueCard> cards, int count) {
        return cards.subList(0, Math.min(count, cards.size()));
    }

    /** Takes from each subject in turn, so that a drill of two subjects has both. */
    private static List<QueueCard> evenly(List<QueueCard> cards, int count) {
        var groups = groups(cards, QueueCard::subject);
        var taken = new ArrayList<QueueCard>();
        int longest = groups.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<QueueCard> group : groups) {
                if (place < group.size() && taken.size() < count) {
                    taken.add(group.get(place));
                }
            }
        }
        return taken;
    }

    private static <K> List<QueueCard> blocks(List<QueueCard> cards, Function<QueueCard, K> key) {
        return groups(cards, key).stream().flatMap(List::stream).toList();
    }

    /** The groups in the order in which their first cards stand. */
    private static <K> List<List<QueueCard>> groups(List<QueueCard> cards, Function<QueueCard, K> key) {
        var groups = new LinkedHashMap<K, List<QueueCard>>();
        cards.forEach(card -> groups.computeIfAbsent(key.apply(card), _ -> new ArrayList<>()).add(card));
        return List.copyOf(groups.values());
    }
}
