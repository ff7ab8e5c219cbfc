package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.library.GivenReview;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Misses and their reasons: first a question, then a card that is recalled. */
class MissTest {
    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.SINGLE, DeckFile.basic("f1"));
        model = sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void miss(String option) {
        sitting.pick(option);
        model.reveal(Optional.of(Sureness.SURE));
    }

    private void missRecalled() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        model.grade(Grade.GOOD);
        model.reveal(Optional.empty());
        model.grade(Grade.AGAIN);
    }

    private Optional<ErrorKind> logged() {
        return sitting.log().getLast().error();
    }

    @Test
    void aWrongChoiceIsInTheLogBeforeItsReasonIsNamed() {
        miss("Tool");

        assertThat(sitting.naming().review()).isEqualTo(sitting.log().getFirst());
        assertThat(sitting.log()).singleElement().returns(Grade.AGAIN, GivenReview::grade);
    }

    @Test
    void aWrongChoiceIsThereAfterTheProgramEndedBeforeItsReasonWasNamed() {
        miss("Tool");
        sitting.reopen();

        assertThat(sitting.log()).singleElement().returns(Grade.AGAIN, GivenReview::grade);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Tool, SERVICE_MISMATCH", "Must, CONSTRAINT_MISS"})
    void theKindThatTheChosenOptionTellsIsSuggested(String option, ErrorKind kind) {
        miss(option);

        assertThat(sitting.naming().suggested()).contains(kind);
    }

    @Test
    void theSuggestedKindStaysWhereNothingElseIsNamed() {
        miss("Must");
        model.name(Optional.empty());

        assertThat(logged()).contains(ErrorKind.CONSTRAINT_MISS);
    }

    @ParameterizedTest
    @EnumSource
    void theKindNamedIsWhatTheLogKeeps(ErrorKind kind) {
        miss("Tool");
        model.name(Optional.of(kind));

        assertThat(logged()).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeNamedOfARecalledCard(ErrorKind kind) {
        missRecalled();
        model.name(Optional.of(kind));

        assertThat(logged()).contains(kind);
    }

    @Test
    void nothingIsSuggestedForARecalledCard() {
        missRecalled();

        assertThat(sitting.naming().suggested()).isEmpty();
    }

    @Test
    void aMissMayStayUnnamed() {
        missRecalled();
        model.name(Optional.empty());

        assertThat(logged()).isEmpty();
    }

    @Test
    void theNextCardComesOnceTheReasonIsNamed() {
        miss("Tool");
        model.name(Optional.of(ErrorKind.CARELESS));

        assertThat(sitting.asked()).isEqualTo("f1");
    }

    @Test
    void aPassIsAskedForNoReason() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        model.grade(Grade.HARD);

        assertThat(sitting.asked()).isEqualTo("f1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyGradeBelowThreeIsAskedForAReason(int q) {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        model.grade(new Grade(q));

        assertThat(sitting.naming().review().grade().q()).isEqualTo(q);
    }

    @Test
    void aNameWithoutAMissIsIgnored() {
        model.name(Optional.of(ErrorKind.REASONING));

        assertThat(sitting.asking().given()).isEqualTo(new Given.Nothing());
    }

    @Test
    void aGradeThatCannotBeWrittenIsToldAndTheCardStays() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        sitting.loseLibrary();
        model.grade(Grade.GOOD);

        assertThat(sitting.surroundings.reported()).hasSize(1);
        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void aGradeThatCouldNotBeWrittenMayBeTriedAgain() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        sitting.loseLibrary();
        model.grade(Grade.GOOD);
        model.grade(Grade.GOOD);

        assertThat(sitting.surroundings.reported()).hasSize(2);
    }
}
