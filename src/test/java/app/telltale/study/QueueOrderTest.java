package app.telltale.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.study.QueueCard.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QueueOrderTest {
    private static QueueCard card(long id, long note, Reason reason, double urgency, String subject) {
        return new QueueCard(id, note, reason, urgency, Optional.of(subject).filter(name -> !name.isEmpty()));
    }

    private static List<Long> ids(List<QueueCard> cards) {
        return cards.stream().map(QueueCard::id).toList();
    }

    @Test
    void dueByUrgencyThenNewInTheirOrderThenRepeatsSureMissesFirst() {
        var cards = List.of(
                card(1, 1, Reason.REPEAT, 0, ""), card(2, 2, Reason.REPEAT, 1, ""), card(3, 3, Reason.FRESH, 0, ""),
                card(4, 4, Reason.FRESH, 0, ""), card(5, 5, Reason.DUE, 0.5, ""), card(6, 6, Reason.DUE, 2, ""));

        assertThat(ids(QueueOrder.of(cards, 1))).containsExactly(6L, 5L, 3L, 4L, 2L, 1L);
    }

    @Test
    void theSeedShufflesEquallyUrgentOnes() {
        var cards = IntStream.range(0, 30).mapToObj(id -> card(id, id, Reason.DUE, 0, "")).toList();

        assertThat(QueueOrder.of(cards, 1)).isEqualTo(QueueOrder.of(cards, 1)).isNotEqualTo(QueueOrder.of(cards, 2));
    }

    @Test
    void siblingsHaveOthersBetweenThem() {
        var cards = IntStream.range(0, 40).mapToObj(id -> card(id, id / 2, Reason.FRESH, 0, "")).toList();
        var order = QueueOrder.of(cards, 1);

        for (int place = 0; place + 1 < order.size(); place++) {
            boolean atTheEnd = place >= order.size() - 10;
            var next = order.subList(place + 1, Math.min(place + (atTheEnd ? 2 : 6), order.size()));
            assertThat(next).as("after %s", place).extracting(QueueCard::note).doesNotContain(order.get(place).note());
        }
    }

    @Test
    void evenTenThousandOfOneSubjectAreOrderedInNoTime() {
        var cards = IntStream.range(0, 9_999).mapToObj(id -> card(id, id, Reason.DUE, 0, "same")).toList();

        assertThat(QueueOrder.of(cards, 1)).hasSize(9_999);
    }

    @Property(tries = 500)
    void noCardIsLostAndTheReasonsStayApart(@ForAll("queues") List<QueueCard> cards, @ForAll long seed) {
        var order = QueueOrder.of(cards, seed);

        assertThat(order).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(order).extracting(QueueCard::reason).isSorted();
    }

    @Property(tries = 500)
    void siblingsFollowEachOtherOnlyWhereNothingElseIsLeft(@ForAll("siblings") List<QueueCard> cards, @ForAll long seed) {
        assertThat(adjacent(QueueOrder.of(cards, seed).stream().map(QueueCard::note).toList()))
                .isEqualTo(unavoidable(cards.stream().map(QueueCard::note).toList()));
    }

    @Property(tries = 500)
    void aSubjectFollowsItselfOnlyWhereNothingElseIsLeft(@ForAll("subjects") List<QueueCard> cards, @ForAll long seed) {
        assertThat(adjacent(QueueOrder.of(cards, seed).stream().map(QueueCard::subject).toList()))
                .isEqualTo(unavoidable(cards.stream().map(QueueCard::subject).toList()));
    }

    private static long adjacent(List<?> values) {
        return IntStream.range(1, values.size()).filter(i -> values.get(i).equals(values.get(i - 1))).count();
    }

    /** The most frequent value can be kept apart by the others; what exceeds them by more than one follows itself. */
    private static long unavoidable(List<?> values) {
        long most = values.stream().mapToLong(value -> values.stream().filter(value::equals).count()).max().orElse(0);
        return Math.max(0, most - (values.size() - most) - 1);
    }

    @Provide
    Arbitrary<List<QueueCard>> queues() {
        return numbered(Combinators.combine(
                        Arbitraries.longs().between(0, 6), Arbitraries.of(Reason.values()), Arbitraries.integers().between(0, 3),
                        Arbitraries.of("", "a", "b", "c"))
                .as((note, reason, urgency, subject) -> card(0, note, reason, urgency, subject)));
    }

    @Provide
    Arbitrary<List<QueueCard>> siblings() {
        return numbered(Arbitraries.longs().between(0, 5).map(note -> card(0, note, Reason.FRESH, 0, "")));
    }

    @Provide
    Arbitrary<List<QueueCard>> subjects() {
        return numbered(Arbitraries.of("a", "b", "c", "d").map(subject -> card(0, 0, Reason.DUE, 0, subject)))
                .map(cards -> cards.stream()
                        .map(card -> new QueueCard(card.id(), card.id(), card.reason(), 0, card.subject()))
                        .toList());
    }

    private static Arbitrary<List<QueueCard>> numbered(Arbitrary<QueueCard> cards) {
        return cards.list().ofMaxSize(30).map(list -> {
            var numbered = new ArrayList<QueueCard>();
            for (QueueCard card : list) {
                numbered.add(new QueueCard(numbered.size(), card.note(), card.reason(), card.urgency(), card.subject()));
            }
            return List.copyOf(numbered);
        });
    }
}
