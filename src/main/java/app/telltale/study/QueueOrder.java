package app.telltale.study;

import app.telltale.study.QueueCard.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The order in which the cards of a sitting are asked: due ones by urgency, then new ones in the order given, then repeats, those
 * after a sure miss first; equally urgent ones are shuffled. Within each of the three, cards are moved as little as it takes to keep
 * siblings, and then cards of one subject, from following each other.
 */
public final class QueueOrder {
    /** How many cards are asked between siblings where there are enough others. */
    private static final int GAP = 5;
    /** How far a card may be drawn forward for the sake of the gap. */
    private static final int REACH = 20;

    private final List<QueueCard> order = new ArrayList<>();
    private final Deque<Long> recentNotes = new ArrayDeque<>();
    private Optional<String> lastSubject = Optional.empty();

    private QueueOrder() {}

    /** The same cards in order; the same for the same seed. */
    public static List<QueueCard> of(List<QueueCard> cards, long seed) {
        var random = new Random(seed);
        var order = new QueueOrder();
        for (Reason reason : Reason.values()) {
            var group = new ArrayList<>(
                    cards.stream().filter(card -> card.reason() == reason).toList());
            if (reason != Reason.FRESH) {
                Collections.shuffle(group, random);
                group.sort(Comparator.comparingDouble(QueueCard::urgency).reversed());
            }
            order.spread(group);
        }
        return List.copyOf(order.order);
    }

    private void spread(List<QueueCard> waiting) {
        var notes = new Tally<Long>();
        var subjects = new Tally<String>();
        for (QueueCard card : waiting) {
            notes.add(card.note());
            card.subject().ifPresent(subjects::add);
        }
        while (!waiting.isEmpty()) {
            var next = waiting.remove(choose(waiting, notes, subjects));
            notes.remove(next.note());
            next.subject().ifPresent(subjects::remove);
            ask(next);
        }
    }

    private void ask(QueueCard card) {
        order.add(card);
        lastSubject = card.subject();
        recentNotes.addFirst(card.note());
        if (recentNotes.size() > GAP) {
            recentNotes.removeLast();
        }
    }

    /**
     * The place of the next card. A note, or else a subject, that makes up more than half of what waits has to come now, or its
     * cards would be left over to follow each other.
     */
    private int choose(List<QueueCard> waiting, Tally<Long> notes, Tally<String> subjects) {
        Predicate<QueueCard> notSibling = card -> !Optional.of(card.note()).equals(Optional.ofNullable(recentNotes.peekFirst()));
        Predicate<QueueCard> otherSubject = card -> lastSubject.isEmpty() || !lastSubject.equals(card.subject());
        Predicate<QueueCard> apart = notSibling.and(otherSubject);
        var crowdedNote = notes.majority(waiting.size());
        var crowdedSubject = subjects.majority(waiting.size());
        Predicate<QueueCard> ofNote = card -> crowdedNote.equals(Optional.of(card.note()));
        Predicate<QueueCard> ofSubject = card -> crowdedSubject.isPresent() && crowdedSubject.equals(card.subject());
        Predicate<QueueCard> rested = card -> !recentNotes.contains(card.note());
        int place = crowdedNote.isPresent() ? first(waiting, ofNote.and(notSibling).and(otherSubject)) : -1;
        place = place < 0 && crowdedNote.isPresent() ? first(waiting, ofNote.and(notSibling)) : place;
        place = place < 0 && crowdedSubject.isPresent() ? first(waiting, ofSubject.and(apart)) : place;
        place = place < 0 ? first(waiting.subList(0, Math.min(REACH, waiting.size())), rested.and(apart)) : place;
        place = place < 0 ? first(waiting, apart) : place;
        place = place < 0 ? first(waiting, notSibling) : place;
        return Math.max(place, 0);
    }

    private static int first(List<QueueCard> cards, Predicate<QueueCard> fits) {
        for (int place = 0; place < cards.size(); place++) {
            if (fits.test(cards.get(place))) {
                return place;
            }
        }
        return -1;
    }

    /** Counts how often each value waits. */
    private static final class Tally<T> {
        private final Map<T, Integer> counts = new HashMap<>();
        private int most;

        void add(T value) {
            most = Math.max(most, counts.merge(value, 1, Integer::sum));
        }

        void remove(T value) {
            counts.merge(value, -1, Integer::sum);
        }

        /** The value that more than half of those waiting have. Looks only where one can have become that frequent. */
        Optional<T> majority(int waiting) {
            if (2 * most <= waiting) {
                return Optional.empty();
            }
            return counts.entrySet().stream()
                    .filter(entry -> 2 * entry.getValue() > waiting)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
