package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
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

/** A mnemonic's cards on the review screen: its letters, its name, its order. Then a card that is recalled. */
class TypedTest {
    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.MNEMONIC);
        model = sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void typed(String... texts) {
        model.type(List.of(texts));
        model.reveal(Optional.empty());
    }

    private void askOrder() {
        typed("Data", "Algorithm", "Deployment");
        model.grade(Grade.GOOD);
        typed("DAD");
        model.grade(Grade.GOOD);
    }

    private void ordered(String... items) {
        List.of(items).forEach(sitting::pick);
        model.reveal(Optional.of(Sureness.SURE));
    }

    @Test
    void allLettersRightSuggestAPass() {
        typed("data", "algorithm", "deployment");

        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }

    @Test
    void oneWrongLetterSuggestsAMiss() {
        typed("Data", "Accuracy", "Deployment");

        assertThat(sitting.grading().suggested()).contains(Grade.AGAIN);
    }

    @Test
    void aMissedWordIsNotInTheLogBeforeTheLearnerGradesIt() {
        typed("", "", "");

        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void aMissedWordMayBeGradedAsRightAfterAll() {
        typed("Data", "Algorithms", "Deployment");
        model.grade(Grade.GOOD);

        assertThat(sitting.log()).singleElement().returns(Grade.GOOD, review -> review.grade());
    }

    @Test
    void theReasonOfAMissedWordCanBeNamed() {
        typed("", "", "");
        model.grade(Grade.AGAIN);
        model.name(Optional.of(ErrorKind.REASONING));

        assertThat(sitting.log().getFirst().error()).contains(ErrorKind.REASONING);
    }

    @Test
    void anotherAnswerThatTheLetterAcceptsIsRight() {
        typed("Dataset", "Algorithm", "Deployment");

        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }

    @Test
    void theNameOfTheMnemonicIsJudged() {
        typed("Data", "Algorithm", "Deployment");
        model.grade(Grade.GOOD);
        typed("MUM");

        assertThat(sitting.grading().suggested()).contains(Grade.AGAIN);
    }

    @Test
    void theRightOrderSuggestsAPass() {
        askOrder();
        ordered("Data", "Algorithm", "Deployment");

        assertThat(sitting.grading().suggested()).contains(Grade.EASY);
    }

    @Test
    void anotherOrderSuggestsAMiss() {
        askOrder();
        ordered("Algorithm", "Data", "Deployment");

        assertThat(sitting.grading().suggested()).contains(Grade.AGAIN);
    }

    @Test
    void theItemsDoNotShowInTheirOrder() {
        askOrder();

        assertThat(sitting.asking().card().order()).containsExactlyInAnyOrder(0, 1, 2).isNotEqualTo(List.of(0, 1, 2));
    }

    @Test
    void anOrderWithoutItsLastItemIsNoAnswer() {
        askOrder();
        ordered("Data", "Algorithm");

        assertThat(sitting.asking().committed()).isFalse();
    }

    @Test
    void theLastItemCanBeTakenOut() {
        askOrder();
        sitting.pick("Data");
        sitting.pick("Deployment");
        model.unpick();

        assertThat(sitting.asking().given()).isEqualTo(new Given.Ordered(List.of(0)));
    }

    @Test
    void anItemPickedAgainIsTakenOut() {
        askOrder();
        sitting.pick("Data");
        sitting.pick("Deployment");
        sitting.pick("Data");

        assertThat(sitting.asking().given()).isEqualTo(new Given.Ordered(List.of(2)));
    }

    @Test
    void oneLetterIsAskedByItself() {
        askOrder();
        ordered("Data", "Algorithm", "Deployment");
        model.grade(Grade.GOOD);

        assertThat(((Face.Spell) sitting.asking().card().face()).blanks()).singleElement().returns("Data", Face.Blank::answer);
    }

    @Test
    void aRecalledCardSuggestsNoGrade(@TempDir Path elsewhere) {
        try (var recalled = new Sitting(elsewhere, DeckFile.basic("f1"))) {
            recalled.start().reveal(Optional.of(Sureness.SURE));

            assertThat(recalled.grading().suggested()).isEmpty();
        }
    }
}
