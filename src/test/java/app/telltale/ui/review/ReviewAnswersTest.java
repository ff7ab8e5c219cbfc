package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.library.Answer;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log is told of answers to a question whose options are called right, tool and must. */
class ReviewAnswersTest {
    @TempDir
    private Path folder;

    private Sitting sitting;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.SINGLE);
        sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private Answer answer(Grade grade, Integer... places) {
        return ReviewAnswers.of(
                sitting.asking().card(), new Given.Picked(List.of(places)), Optional.empty(), grade, Duration.ofSeconds(3));
    }

    @Test
    void theOptionsChosenAreCalledByTheirKeys() {
        assertThat(answer(Grade.AGAIN, 2, 1).chosen()).containsExactly("tool", "must");
    }

    @Test
    void theSubjectChosenInPlaceOfTheRightOneIsKnown() {
        assertThat(answer(Grade.AGAIN, 1))
                .returns(Optional.of("Firehose"), Answer::chosenSubject)
                .returns(Optional.of("Kinesis"), Answer::rightSubject);
    }

    @Test
    void aRightChoiceConfusesNothing() {
        assertThat(answer(Grade.GOOD, 0).chosenSubject()).isEmpty();
    }

    @Test
    void aMissHasTheErrorThatTheWrongOptionTells() {
        assertThat(answer(Grade.AGAIN, 2).error()).contains(ErrorKind.CONSTRAINT_MISS);
    }

    @Test
    void aPassHasNoError() {
        assertThat(answer(Grade.HARD, 2).error()).isEmpty();
    }

    @Test
    void theTimeTakenIsInMilliseconds() {
        assertThat(answer(Grade.GOOD, 0).tookMillis()).isEqualTo(3000);
    }

    @Test
    void aCardThatIsRecalledHasChosenNothing() {
        var card = sitting.asking().card();

        assertThat(ReviewAnswers.of(card, new Given.Nothing(), Optional.empty(), Grade.GOOD, Duration.ofDays(60)))
                .returns(List.of(), Answer::chosen)
                .returns(Integer.MAX_VALUE, Answer::tookMillis);
    }
}
