package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.GivenReview;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cards graded below 4, over three recalled cards: one, two, three. */
class RepeatTest extends ThreeCards {
    private void grade(Grade grade, Sureness sureness) {
        model.reveal(Optional.of(sureness));
        model.grade(grade);
        model.name(Optional.empty());
    }

    @Test
    void aCardGradedBelowFourComesAgainAfterTheOthers() {
        grade(Grade.HARD, Grade.GOOD, Grade.GOOD);

        assertThat(sitting.asked()).isEqualTo("one");
    }

    @Test
    void itComesUntilItGetsAFour() {
        grade(Grade.AGAIN, Grade.GOOD, Grade.GOOD, Grade.HARD, Grade.AGAIN);
        assertThat(sitting.asked()).isEqualTo("one");

        grade(Grade.GOOD);
        assertThat(sitting.ended().cards()).isEqualTo(3);
    }

    @Test
    void comingAgainDoesNotMoveTheSchedule() {
        long card = sitting.asking().card().card().id();
        grade(Grade.AGAIN, Grade.GOOD, Grade.GOOD);
        var due = sitting.state(card).due();
        grade(Grade.HARD, Grade.EASY);

        assertThat(sitting.state(card).due()).isEqualTo(due).contains(sitting.surroundings.now().day().plusDays(1));
        assertThat(sitting.state(card).intervalDays()).isEqualTo(1);
    }

    @Test
    void itIsLoggedAsARepeat() {
        grade(Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.HARD);

        assertThat(sitting.log())
                .extracting(GivenReview::kind)
                .containsExactly(ReviewKind.REVIEW, ReviewKind.REVIEW, ReviewKind.REVIEW, ReviewKind.REPEAT);
    }

    @Test
    void aCardMissedAlthoughSureComesAgainFirst() {
        grade(Grade.AGAIN, Sureness.UNSURE);
        grade(Grade.AGAIN, Sureness.SURE);
        grade(Grade.GOOD);

        assertThat(sitting.asked()).isEqualTo("two");
    }

    @Test
    void aCardMissedAlthoughSureComesAgainFirstAfterLeavingToo() {
        grade(Grade.AGAIN, Sureness.UNSURE);
        grade(Grade.AGAIN, Sureness.SURE);
        grade(Grade.GOOD);
        sitting.start();

        assertThat(sitting.asked()).isEqualTo("two");
    }

    @Test
    void whatComesAgainIsLeftAndWhatWasGivenIsDone() {
        grade(Grade.HARD, Grade.GOOD);

        assertThat(model.done()).isEqualTo(2);
        assertThat(model.left()).isEqualTo(2);
    }
}
