package app.telltale.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.telltale.card.Grade;
import app.telltale.study.QueueCard.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewSessionTest {
    private static QueueCard card(long id, Reason reason) {
        return new QueueCard(id, id, reason, 0, Optional.empty());
    }

    private static ReviewSession session(long... ids) {
        return new ReviewSession(LongStream.of(ids).mapToObj(id -> card(id, Reason.DUE)).toList(), 0);
    }

    private static long current(ReviewSession session) {
        return session.current().orElseThrow().id();
    }

    /** The ids in the order in which they come when all get a 4 from now on. */
    private static List<Long> rest(ReviewSession session) {
        var ids = new ArrayList<Long>();
        while (session.current().isPresent()) {
            ids.add(current(session));
            session.graded(Grade.GOOD, false);
        }
        return ids;
    }

    @Test
    void cardsComeAsQueued() {
        assertThat(rest(session(3, 1, 2))).containsExactly(3L, 1L, 2L);
    }

    @Test
    void nothingIsCurrentWhereNothingIsQueued() {
        assertThat(session().current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aCardGradedBelowFourComesOnceMoreAtTheEnd(int q) {
        var session = session(1, 2);

        session.graded(new Grade(q), false);

        assertThat(rest(session)).containsExactly(2L, 1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void aCardGradedFourAndMoreDoesNotComeAgain(int q) {
        var session = session(1, 2);

        session.graded(new Grade(q), false);

        assertThat(rest(session)).containsExactly(2L);
    }

    @Test
    void aCardThatComesAgainIsARepeat() {
        var session = session(1);

        session.graded(Grade.HARD, false);

        assertThat(session.current().orElseThrow().reason()).isEqualTo(Reason.REPEAT);
    }

    @Test
    void aRepeatGradedBelowFourGoesToTheEndOfTheRepeats() {
        var session = session(1, 2);
        session.graded(Grade.HARD, false);
        session.graded(Grade.HARD, false);

        session.graded(Grade.HARD, false);

        assertThat(rest(session)).containsExactly(2L, 1L);
    }

    @Test
    void cardsMissedAlthoughSureAreTheFirstOfThoseThatComeAgain() {
        var session = session(1, 2, 3);
        session.graded(Grade.AGAIN, false);
        session.graded(Grade.AGAIN, true);

        assertThat(rest(session)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void aPassAlthoughSureDoesNotComeBeforeOtherRepeats() {
        var session = session(1, 2);
        session.graded(Grade.HARD, false);
        session.graded(Grade.HARD, true);

        assertThat(rest(session)).containsExactly(1L, 2L);
    }

    @Test
    void repeatsLeftFromEarlierComeAfterAllOthers() {
        var session = new ReviewSession(List.of(card(1, Reason.REPEAT), card(2, Reason.DUE), card(3, Reason.FRESH)), 0);

        assertThat(rest(session)).containsExactly(2L, 3L, 1L);
    }

    @Test
    void aDroppedCardIsNotAskedAnyMore() {
        var session = session(1, 2);

        var dropped = session.drop();

        assertThat(dropped.id()).isEqualTo(1);
        assertThat(rest(session)).containsExactly(2L);
    }

    @Test
    void droppingIsNoReview() {
        var session = session(1, 2);

        session.drop();

        assertThat(session.done()).isZero();
    }

    @Test
    void aReviewTakenBackAsksItsCardNow() {
        var first = card(1, Reason.DUE);
        var session = session(1, 2);
        session.graded(Grade.GOOD, false);

        session.takeBack(first);

        assertThat(rest(session)).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMissTakenBackIsNotAskedOnceMoreForIt(boolean sure) {
        var session = session(1, 2);
        session.graded(Grade.AGAIN, sure);

        session.takeBack(card(1, Reason.DUE));

        assertThat(rest(session)).containsExactly(1L, 2L);
    }

    @Test
    void aRepeatTakenBackIsStillARepeat() {
        var session = session(1);
        session.graded(Grade.HARD, false);
        var repeat = session.current().orElseThrow();
        session.graded(Grade.GOOD, false);

        session.takeBack(repeat);

        assertThat(session.current()).contains(repeat);
    }

    @Test
    void aCardPutBackIsAskedNow() {
        var session = session(1, 2);
        var dropped = session.drop();

        session.putBack(dropped);

        assertThat(rest(session)).containsExactly(1L, 2L);
    }

    @Test
    void reviewsOfBeforeTheSittingWasLeftCount() {
        var session = new ReviewSession(List.of(card(1, Reason.DUE)), 7);

        session.graded(Grade.GOOD, false);

        assertThat(session.done()).isEqualTo(8);
    }

    @Test
    void aReviewTakenBackDoesNotCount() {
        var session = session(1, 2);
        session.graded(Grade.GOOD, false);

        session.takeBack(card(1, Reason.DUE));

        assertThat(session.done()).isZero();
    }

    @Test
    void cardsThatComeAgainAreStillLeft() {
        var session = session(1, 2, 3);
        session.graded(Grade.AGAIN, true);
        session.graded(Grade.HARD, false);
        session.graded(Grade.GOOD, false);

        assertThat(session.left()).isEqualTo(2);
    }

    @Test
    void aRepeatThatIsDroppedIsNotAsked() {
        var session = session(1, 2, 3);
        session.graded(Grade.AGAIN, true);
        session.graded(Grade.AGAIN, false);

        assertThat(session.dropRepeat(1)).contains(card(1, Reason.REPEAT));
        assertThat(session.dropRepeat(2)).contains(card(2, Reason.REPEAT));
        assertThat(rest(session)).containsExactly(3L);
    }

    @Test
    void aCardThatIsNotToBeRepeatedIsNotDropped() {
        var session = session(1, 2);

        assertThat(session.dropRepeat(2)).isEmpty();
        assertThat(rest(session)).containsExactly(1L, 2L);
    }

    @Test
    void gradingAtTheEndIsRefused() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> session().graded(Grade.GOOD, false));
    }
}
