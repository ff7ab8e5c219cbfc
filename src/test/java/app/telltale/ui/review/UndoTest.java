package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.schedule.CardState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Undo, burying and suspending, over three recalled cards: one, two, three. */
class UndoTest extends ThreeCards {
    @Test
    void thereIsNothingToUndoAtFirst() {
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void undoAtTheStartChangesNothing() {
        model.undo();

        assertThat(sitting.asked()).isEqualTo("one");
    }

    @Test
    void aGradeTakenBackIsOutOfTheLogAndItsCardIsAsked() {
        grade(Grade.GOOD);
        model.undo();

        assertThat(sitting.log()).isEmpty();
        assertThat(sitting.asked()).isEqualTo("one");
    }

    @Test
    void aGradeTakenBackLeavesTheCardAsItWas() {
        long card = sitting.asking().card().card().id();
        grade(Grade.EASY);
        model.undo();

        assertThat(sitting.state(card)).isEqualTo(CardState.NEW);
        assertThat(sitting.asking().card().card().state()).isEqualTo(CardState.NEW);
    }

    @Test
    void aMissCanBeTakenBackWhileItsReasonIsAskedFor() {
        model.reveal(Optional.empty());
        model.grade(Grade.AGAIN);
        model.undo();

        assertThat(sitting.log()).isEmpty();
        assertThat(sitting.asked()).isEqualTo("one");
    }

    @Test
    void aMissTakenBackDoesNotComeAgain() {
        grade(Grade.AGAIN);
        model.undo();
        grade(Grade.GOOD, Grade.GOOD, Grade.GOOD);

        assertThat(sitting.ended().misses()).isEmpty();
    }

    @Test
    void aNamedMissIsTakenBackWithItsName() {
        model.reveal(Optional.empty());
        model.grade(Grade.AGAIN);
        model.name(Optional.of(ErrorKind.CARELESS));
        model.undo();
        model.reveal(Optional.empty());
        model.grade(Grade.AGAIN);

        assertThat(sitting.naming().suggested()).isEmpty();
    }

    @Test
    void undoLeadsBackToTheStartOfTheSitting() {
        grade(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.HARD, Grade.GOOD);
        while (model.canUndo()) {
            model.undo();
        }

        assertThat(sitting.log()).isEmpty();
        assertThat(sitting.asked()).isEqualTo("one");
        assertThat(model.done()).isZero();
        assertThat(model.left()).isEqualTo(3);
    }

    @Test
    void aBuriedCardIsNotAskedToday() {
        model.bury();
        grade(Grade.GOOD, Grade.GOOD);

        assertThat(sitting.ended().cards()).isEqualTo(2);
        assertThat(sitting.start().left()).isZero();
    }

    @Test
    void aBuriedCardIsAskedTomorrow() {
        model.bury();
        sitting.clock.set("2026-11-24T09:00:00Z");
        sitting.start();

        assertThat(sitting.asked()).isEqualTo("one");
    }

    @Test
    void buryingIsTakenBack() {
        model.bury();
        model.undo();
        assertThat(sitting.asked()).isEqualTo("one");

        sitting.start();
        assertThat(model.left()).isEqualTo(3);
    }

    @Test
    void aSuspendedCardIsNotAskedTomorrowEither() {
        model.suspend();
        sitting.clock.set("2026-11-24T09:00:00Z");
        sitting.start();

        assertThat(sitting.asked()).isEqualTo("two");
        assertThat(model.left()).isEqualTo(2);
    }

    @Test
    void suspendingIsTakenBack() {
        model.suspend();
        model.undo();
        assertThat(sitting.asked()).isEqualTo("one");

        sitting.start();
        assertThat(model.left()).isEqualTo(3);
    }

    @Test
    void aCardCanBeBuriedAfterItsAnswerShows() {
        model.reveal(Optional.empty());
        model.bury();

        assertThat(sitting.asked()).isEqualTo("two");
    }

    @Test
    void aCardThatWasGradedCannotBeBuriedWhileItsReasonIsAskedFor() {
        model.reveal(Optional.empty());
        model.grade(Grade.AGAIN);
        model.bury();

        assertThat(sitting.naming().review().grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void gradesBurialsAndSuspensionsAreTakenBackInTurn() {
        model.bury();
        grade(Grade.GOOD);
        model.suspend();
        assertThat(sitting.ended().cards()).isEqualTo(1);

        model.undo();
        assertThat(sitting.asked()).isEqualTo("three");
        model.undo();
        assertThat(sitting.asked()).isEqualTo("two");
        model.undo();
        assertThat(sitting.asked()).isEqualTo("one");
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void undoWorksFromTheEndPage() {
        grade(Grade.GOOD, Grade.GOOD, Grade.GOOD);
        model.undo();

        assertThat(sitting.asked()).isEqualTo("three");
        assertThat(model.done()).isEqualTo(2);
    }

    @Test
    void theSittingIsCountedWholeAgainAfterUndoFromTheEndPage() {
        grade(Grade.GOOD, Grade.GOOD, Grade.GOOD);
        model.undo();
        grade(Grade.AGAIN, Grade.GOOD);

        assertThat(sitting.ended()).returns(3, SittingSummary::cards).returns(2, SittingSummary::right);
    }

    @Test
    void anUndoThatFailsIsToldAndMayBeTriedAgain() {
        grade(Grade.GOOD);
        sitting.loseLibrary();
        model.undo();

        assertThat(sitting.surroundings.reported()).hasSize(1);
        assertThat(model.canUndo()).isTrue();
    }
}
