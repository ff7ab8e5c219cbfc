package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.library.GivenReview;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from an order and from matches; notes that are put in order by their letters are tested with what is typed. */
class OrderingAndMatchingTest {
    private static final String[] IN_ORDER = {
        "Set the test part aside", "Fit the imputer on the training part", "Train the classifier", "Score the test part once"
    };
    private static final String[] MATCHES = {"AWS Glue crawler", "AWS Glue", "Amazon Athena", "Amazon Data Firehose"};

    @TempDir
    private Path folder;

    private Optional<Sitting> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(Sitting::close);
    }

    private Sitting asked(String note, String... picks) {
        var sitting = new Sitting(folder, note);
        open = Optional.of(sitting);
        sitting.start();
        List.of(picks).forEach(sitting::pick);
        return sitting;
    }

    private static String[] swapped(String... picks) {
        return new String[] {picks[1], picks[0], picks[2], picks[3]};
    }

    private static Answer logged(Sitting sitting, Grade grade) {
        var asking = sitting.asking();
        return ReviewAnswers.of(asking.card(), asking.given(), Optional.empty(), grade, Duration.ofSeconds(3));
    }

    @Test
    void aWholeOrderWaitsForHowSureOneIs() {
        assertThat(asked(DeckFile.ORDERING, IN_ORDER).asking().committed()).isTrue();
    }

    @Test
    void aRightOrderIsGradedAsAChoiceIs() {
        var sitting = asked(DeckFile.ORDERING, IN_ORDER);

        sitting.model().reveal(Optional.of(Sureness.SURE));

        assertThat(sitting.grading().suggested()).contains(Grade.EASY);
    }

    @Test
    void aWrongOrderIsAMissAtOnceWithTheErrorOfItsNote() {
        var sitting = asked(DeckFile.ORDERING, swapped(IN_ORDER));

        sitting.model().reveal(Optional.of(Sureness.SURE));

        assertThat(sitting.naming().suggested()).contains(ErrorKind.REASONING);
        assertThat(sitting.log()).extracting(GivenReview::grade).containsExactly(Grade.AGAIN);
    }

    @Test
    void theOrderGivenIsLogged() {
        assertThat(logged(asked(DeckFile.ORDERING, swapped(IN_ORDER)), Grade.AGAIN).chosen()).containsExactly("2", "1", "3", "4");
    }

    @Test
    void aRightOrderShowsNoErrorHoweverItIsGraded() {
        assertThat(logged(asked(DeckFile.ORDERING, IN_ORDER), Grade.AGAIN).error()).isEmpty();
    }

    @Test
    void rightMatchesAreGradedAsAChoiceIs() {
        var sitting = asked(DeckFile.MATCHING, MATCHES);

        sitting.model().reveal(Optional.of(Sureness.UNSURE));

        assertThat(sitting.grading().suggested()).contains(Grade.GOOD);
    }

    @Test
    void aWrongMatchIsAMissAtOnceWithTheErrorOfItsNote() {
        var sitting = asked(DeckFile.MATCHING, swapped(MATCHES));

        sitting.model().reveal(Optional.of(Sureness.GUESS));

        assertThat(sitting.naming().suggested()).contains(ErrorKind.SERVICE_MISMATCH);
        assertThat(sitting.log()).extracting(GivenReview::grade).containsExactly(Grade.AGAIN);
    }

    @Test
    void theMatchesAreLoggedInTheOrderOfThePrompts() {
        var sitting = asked(DeckFile.MATCHING, "Amazon EMR on EC2", "AWS Glue", "AWS Glue", "Amazon Data Firehose");
        sitting.model().turnTo(0);
        sitting.pick("AWS Glue crawler");

        assertThat(logged(sitting, Grade.AGAIN).chosen()).containsExactly("1:1", "2:2", "3:2", "4:4");
    }

    @Test
    void aPromptTurnedToAfterAllWereAnsweredOpensTheCardAgain() {
        var sitting = asked(DeckFile.MATCHING, MATCHES);

        sitting.model().turnTo(1);

        assertThat(sitting.asking().committed()).isFalse();
        assertThat(sitting.asking().given().matched().current()).isEqualTo(1);
    }

    @Test
    void theAnswersOfAMatchingAreAllShown() {
        var card = asked(DeckFile.MATCHING).asking().card();

        assertThat(card.face()).isInstanceOfSatisfying(Face.Match.class, match ->
                assertThat(card.order()).hasSameSizeAs(match.answers()).doesNotHaveDuplicates());
    }
}
