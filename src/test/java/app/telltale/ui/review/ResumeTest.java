package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A sitting that is left and gone on with, over three recalled cards: one, two, three. */
class ResumeTest extends ThreeCards {
    @Test
    void theSameCountsStandAfterLeaving() {
        grade(Grade.HARD, Grade.GOOD);
        int left = model.left();
        sitting.start();

        assertThat(model.done()).isEqualTo(2);
        assertThat(model.left()).isEqualTo(left);
    }

    @Test
    void theSameCardIsAskedAfterLeaving() {
        grade(Grade.GOOD);
        sitting.start();

        assertThat(sitting.asked()).isEqualTo("two");
    }

    @Test
    void undoReachesBackBeyondLeaving() {
        grade(Grade.GOOD, Grade.GOOD);
        sitting.start();
        model.undo();
        assertThat(sitting.asked()).isEqualTo("two");

        model.undo();
        assertThat(sitting.asked()).isEqualTo("one");
        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void theSameCountsStandAfterTheProgramEnded() {
        grade(Grade.HARD, Grade.GOOD);
        int left = model.left();
        model = sitting.reopen();

        assertThat(model.done()).isEqualTo(2);
        assertThat(model.left()).isEqualTo(left);
    }

    @Test
    void undoReachesBackBeyondTheProgramsEnd() {
        grade(Grade.GOOD, Grade.GOOD);
        model = sitting.reopen();
        model.undo();
        model.undo();

        assertThat(sitting.asked()).isEqualTo("one");
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void aRepeatTakenBackBeyondTheProgramsEndIsStillARepeat() {
        grade(Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.HARD);
        long card = sitting.log().getLast().card();
        var state = sitting.state(card);
        model = sitting.reopen();
        model.undo();
        grade(Grade.GOOD);

        assertThat(sitting.state(card).due()).isEqualTo(state.due());
    }

    @Test
    void undoFromTheEndPageReachesBackAfterLeavingToo() {
        grade(Grade.GOOD, Grade.GOOD, Grade.GOOD);
        model.undo();
        sitting.start();

        assertThat(model.done()).isEqualTo(2);
        assertThat(model.canUndo()).isTrue();
    }

    @Test
    void aSittingThatEndedIsNotGoneOnWith() {
        grade(Grade.GOOD, Grade.GOOD, Grade.GOOD);
        sitting.start();

        assertThat(model.done()).isZero();
        assertThat(sitting.ended().cards()).isZero();
    }

    @Test
    void theNextDayBeginsASittingOfItsOwn() {
        grade(Grade.GOOD);
        sitting.clock.set("2026-11-24T04:00:00Z");
        sitting.start();

        assertThat(model.done()).isZero();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void aGradeAfterTheDayRolledOverCountsForTheNewDay() {
        sitting.clock.set("2026-11-24T03:59:59Z");
        sitting.start();
        long first = sitting.asking().card().card().id();
        grade(Grade.GOOD);
        long second = sitting.asking().card().card().id();
        sitting.clock.set("2026-11-24T04:00:00Z");
        grade(Grade.GOOD);

        assertThat(sitting.state(first).due()).contains(LocalDate.of(2026, 11, 24));
        assertThat(sitting.state(second).due()).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void undoReachesBackIntoTheDayBefore() {
        sitting.clock.set("2026-11-24T03:59:59Z");
        sitting.start();
        grade(Grade.GOOD);
        sitting.clock.set("2026-11-24T04:00:00Z");
        grade(Grade.GOOD);
        model.undo();
        model.undo();

        assertThat(sitting.asked()).isEqualTo("one");
    }

    @Test
    void aCardThatCameAgainAfterTheDayRolledOverStaysDueOnTheDayItGot() {
        sitting.clock.set("2026-11-24T03:59:00Z");
        sitting.start();
        long card = sitting.asking().card().card().id();
        grade(Grade.AGAIN, Grade.GOOD, Grade.GOOD);
        sitting.clock.set("2026-11-24T04:01:00Z");
        grade(Grade.GOOD);

        assertThat(sitting.state(card).due()).contains(LocalDate.of(2026, 11, 24));
        assertThat(sitting.ended().cards()).isEqualTo(3);
    }

    @Test
    void aClockThatWasSetBackTakesNoTimeRatherThanLessThanNone() {
        sitting.clock.set("2026-11-23T08:00:00Z");
        grade(Grade.GOOD);

        assertThat(sitting.log()).singleElement().returns(0, review -> review.tookMillis());
    }
}
