package app.telltale.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.study.QueueCard.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReviewSessionProperties {
    /** What a learner says to one card. */
    record Said(int q, boolean sure) {}

    private static ReviewSession session(int cards) {
        return new ReviewSession(queue(cards), 0);
    }

    private static List<QueueCard> queue(int cards) {
        return IntStream.range(0, cards)
                .mapToObj(id -> new QueueCard(id, id / 2, Reason.DUE, 0, Optional.empty()))
                .toList();
    }

    private static long current(ReviewSession session) {
        return session.current().orElseThrow().id();
    }

    @Property
    void everyCardIsAskedUntilItsFirstGradeOfFour(@ForAll @IntRange(max = 12) int cards, @ForAll("answers") List<Said> answers) {
        var session = session(cards);
        var last = new HashMap<Long, Integer>();
        var said = answers.iterator();
        while (session.current().isPresent()) {
            var answer = said.hasNext() ? said.next() : new Said(4, false);
            var before = last.put(current(session), answer.q());
            assertThat(before == null || before < 4).isTrue();
            session.graded(new Grade(answer.q()), answer.sure());
        }

        assertThat(last).hasSize(cards);
        assertThat(last.values()).allMatch(q -> q >= 4);
    }

    @Property
    void noCardComesAgainBeforeAllWereAskedOnce(@ForAll @IntRange(min = 1, max = 12) int cards, @ForAll("answers") List<Said> answers) {
        var session = session(cards);
        var seen = new HashSet<Long>();
        answers.stream().limit(cards).forEach(answer -> {
            assertThat(seen.add(current(session))).isTrue();
            session.graded(new Grade(answer.q()), answer.sure());
        });
    }

    @Property
    void aReviewGivenIsOneDoneAndTakesAwayOneOnlyFromFourOn(
            @ForAll @IntRange(min = 1, max = 12) int cards, @ForAll("answers") List<Said> answers) {
        var session = session(cards);
        for (var answer : answers) {
            if (session.current().isEmpty()) {
                return;
            }
            int done = session.done();
            int left = session.left();
            session.graded(new Grade(answer.q()), answer.sure());
            assertThat(session.done()).isEqualTo(done + 1);
            assertThat(session.left()).isEqualTo(answer.q() >= 4 ? left - 1 : left);
        }
    }

    @Property
    void takingAllReviewsBackAsksTheCardsAsAtFirst(@ForAll @IntRange(max = 12) int cards, @ForAll("answers") List<Said> answers) {
        var session = session(cards);
        var given = new ArrayDeque<QueueCard>();
        for (var answer : answers) {
            session.current().ifPresent(card -> {
                given.push(card);
                session.graded(new Grade(answer.q()), answer.sure());
            });
        }
        given.forEach(session::takeBack);

        assertThat(session.done()).isZero();
        var asked = new ArrayList<QueueCard>();
        while (session.current().isPresent()) {
            asked.add(session.drop());
        }
        assertThat(asked).isEqualTo(queue(cards));
    }

    @Provide
    Arbitrary<List<Said>> answers() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(true, false))
                .as(Said::new)
                .list()
                .ofMaxSize(40);
    }
}
