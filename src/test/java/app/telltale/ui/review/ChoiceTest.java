package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards with options on the review screen; the first has one right option, the second two. */
class ChoiceTest {
    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.SINGLE, DeckFile.SEVERAL);
        model = sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void askSeveral() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        model.grade(Grade.GOOD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"GUESS, 3", "UNSURE, 4", "SURE, 5"})
    void aRightChoiceSuggestsTheGradeOfTheSureness(Sureness sureness, int q) {
        sitting.pick("Right");
        model.reveal(Optional.of(sureness));

        assertThat(sitting.grading().suggested()).contains(new Grade(q));
    }

    @Test
    void aRightChoiceWithoutAWordOnSurenessSuggestsGood() {
        sitting.pick("Right");
        model.reveal(Optional.empty());

        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }

    @Test
    void anotherGradeThanTheSuggestedIsKept() {
        sitting.pick("Right");
        model.reveal(Optional.of(Sureness.SURE));
        model.grade(Grade.HARD);

        assertThat(sitting.log()).singleElement().returns(Grade.HARD, review -> review.grade());
    }

    @Test
    void theSurenessIsInTheLog() {
        sitting.pick("Right");
        model.reveal(Optional.of(Sureness.GUESS));
        model.grade(Grade.HARD);

        assertThat(sitting.log()).singleElement().returns(Optional.of(Sureness.GUESS), review -> review.sureness());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void theCardGoesWhereItsButtonSaidItWould(int q) {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        var shown = sitting.grading();
        model.grade(new Grade(q));

        assertThat(sitting.state(shown.card().card().id())).isEqualTo(shown.outcomes().get(q));
    }

    @Test
    void theAnswerDoesNotShowBeforeAnOptionIsPicked() {
        model.reveal(Optional.of(Sureness.SURE));

        assertThat(sitting.asking().committed()).isFalse();
    }

    @Test
    void anotherPickReplacesTheFirst() {
        sitting.pick("Tool");
        sitting.pick("Right");

        assertThat(sitting.asking().given()).isEqualTo(new Given.Picked(List.of(0)));
    }

    @Test
    void aPickOfTheSameOptionPutsItBack() {
        sitting.pick("Tool");
        sitting.pick("Tool");

        assertThat(sitting.asking().given()).isEqualTo(new Given.Picked(List.of()));
        assertThat(sitting.asking().committed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void aKeyWithoutAnOptionPicksNothing(int shown) {
        model.pick(shown);

        assertThat(sitting.asking().given()).isEqualTo(new Given.Nothing());
    }

    @Test
    void aGradeBeforeTheAnswerShowsIsIgnored() {
        model.grade(Grade.EASY);

        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void aPickAfterTheAnswerShowsIsIgnored() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        model.pick(1);

        assertThat(sitting.grading().given()).isEqualTo(new Given.Picked(List.of(0)));
    }

    @Test
    void severalRightOptionsNeedAll() {
        askSeveral();
        sitting.pick("First");
        model.reveal(Optional.of(Sureness.SURE));
        assertThat(sitting.asking().committed()).isFalse();

        sitting.pick("Second");
        model.reveal(Optional.of(Sureness.SURE));
        assertThat(sitting.grading().suggested()).contains(Grade.EASY);
    }

    @Test
    void severalRightOptionsArePickedInAnyOrder() {
        askSeveral();
        sitting.pick("Second");
        sitting.pick("First");
        model.reveal(Optional.empty());

        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }

    @Test
    void halfRightIsAMiss() {
        askSeveral();
        sitting.pick("First");
        sitting.pick("Misread");
        model.reveal(Optional.empty());

        assertThat(sitting.naming().review().grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void onePickTooManyIsNoAnswer() {
        askSeveral();
        sitting.pick("First");
        sitting.pick("Second");
        sitting.pick("Metric");
        model.reveal(Optional.empty());

        assertThat(sitting.asking().committed()).isFalse();
    }

    @Test
    void pickingAgainTakesThatOptionOut() {
        askSeveral();
        sitting.pick("First");
        sitting.pick("Second");
        sitting.pick("First");

        assertThat(sitting.asking().given()).isEqualTo(new Given.Picked(List.of(1)));
        assertThat(sitting.asking().committed()).isFalse();
    }

    @Test
    void takingOutTakesTheLastPick() {
        askSeveral();
        sitting.pick("First");
        sitting.pick("Second");
        model.unpick();

        assertThat(sitting.asking().given()).isEqualTo(new Given.Picked(List.of(0)));
    }

    @Test
    void takingOutWithNothingPickedChangesNothing() {
        model.unpick();

        assertThat(sitting.asking().given()).isEqualTo(new Given.Nothing());
    }

    @Test
    void withoutAskingForSurenessAPickAnswersAtOnce() {
        sitting.with(settings -> settings.withAskSureness(false));
        sitting.pick("Right");

        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }

    @Test
    void withoutAskingForSurenessTheLastOfSeveralPicksAnswers() {
        sitting.with(settings -> settings.withAskSureness(false));
        sitting.pick("Right");
        model.grade(Grade.GOOD);
        sitting.pick("First");
        assertThat(sitting.asking().committed()).isFalse();

        sitting.pick("Second");
        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }
}
