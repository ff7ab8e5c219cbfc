package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.GivenReview;
import app.telltale.library.Scope;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.study.Limits;
import app.telltale.study.QueueCard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer in a drill leaves behind, how it is taken back, and when the drill ends. */
class DrillAnswersTest extends DrillFixture {
    private List<GivenReview> log(long drill) {
        return sitting.library().given(drill);
    }

    @Test
    void aDrillAsksACardOnceAndLogsItAsDrill() {
        missSingle("Tool", Optional.empty());

        assertThat(model.step().get()).isInstanceOf(Step.DrillEnded.class);
        assertThat(log(1)).extracting(GivenReview::kind).containsExactly(ReviewKind.DRILL);
    }

    @Test
    void aDrillLeavesTheScheduleAsItWas() {
        studyAll();
        sitting.clock.set("2026-11-26T09:00:00Z");
        asked(new Drill.Mix("Kinesis")); // the other decks are archived from now on
        var before = sitting.cardRows();
        var queue = queue();
        asked(STORES);
        missSingle("Tool", Optional.of(Sureness.SURE));
        asked(REASONING);

        assertThat(sitting.cardRows()).isEqualTo(before);
        assertThat(queue()).isEqualTo(queue);
    }

    /** A day's sitting, so that some cards have a schedule. */
    private void studyAll() {
        sitting.start();
        while (!(model.step().get() instanceof Step.Over)) {
            pass();
        }
    }

    private List<QueueCard> queue() {
        return sitting.library()
                .begin(new Scope.AllDecks(), sitting.surroundings.now(), Limits.DEFAULT, Limits.DEFAULT, 1)
                .queue();
    }

    @Test
    void aDrillThatCountsMovesItsCardsAsReviews() {
        early();
        asked(STORES);

        assertThat(log(1)).extracting(GivenReview::kind).containsOnly(ReviewKind.REVIEW);
        assertThat(sitting.state(log(1).getFirst().card()).intervalDays()).isEqualTo(1);
    }

    @Test
    void whatWasReviewedTodayCountsNoSecondTime() {
        early();
        asked(STORES);
        var before = sitting.cardRows();
        asked(STORES);

        assertThat(log(2)).extracting(GivenReview::kind).containsOnly(ReviewKind.DRILL);
        assertThat(sitting.cardRows()).isEqualTo(before);
    }

    @Test
    void anAnswerTakenBackIsAskedAgainAndLeavesNoTrace() {
        sitting.drill(STORES);
        var card = sitting.asking().card().card().id();
        sitting.answer(true);
        model.undo();

        assertThat(sitting.asking().card().card().id()).isEqualTo(card);
        assertThat(log(1)).isEmpty();
        assertThat(model.left()).isEqualTo(4);
    }

    @Test
    void anEarlyReviewTakenBackPutsTheCardBackWhereItStood() {
        early();
        sitting.drill(STORES);
        var before = sitting.cardRows();
        sitting.answer(true);
        model.undo();

        assertThat(sitting.cardRows()).isEqualTo(before);
    }

    @Test
    void theLastAnswerCanBeTakenBackFromTheEndOfTheDrill() {
        asked(STORES);
        model.undo();
        sitting.answer(false);

        assertThat(sitting.drillEnded().summary()).returns(4, SittingSummary::cards).returns(3, SittingSummary::right);
    }

    @Test
    void aBuriedCardIsNotAskedAndComesBackByUndo() {
        sitting.drill(STORES);
        model.bury();
        assertThat(model.left()).isEqualTo(3);
        model.undo();

        assertThat(model.left()).isEqualTo(4);
    }

    @Test
    void aCardCanBeSuspendedBeforeItsOptionsShow() {
        sitting.drill(new Drill.Constraint(Optional.empty()));
        long card = sitting.finding().card().card().id();

        assertThat(model.suspend()).isTrue();
        assertThat(sitting.drillEnded().summary().cards()).isZero();
        model.undo();
        assertThat(sitting.finding().card().card().id()).isEqualTo(card);
    }

    @Test
    void aDrillIsAsLongAsTheSettingsSay() {
        options(DrillOptions.DEFAULT.withLength(Unit.CARDS, 2));

        assertThat(asked(REASONING)).hasSize(2);
    }

    @Test
    void whenTheTimeIsUpTheCardInHandIsFinishedAndTheDrillEnds() {
        options(DrillOptions.DEFAULT.withLength(Unit.MINUTES, 1));
        sitting.drill(STORES);
        sitting.answer(true);
        sitting.clock.forward(Duration.ofSeconds(61));
        assertThat(model.drill().orElseThrow().left(model.now())).contains(Duration.ZERO);
        sitting.answer(true);

        assertThat(sitting.drillEnded().summary().cards()).isEqualTo(2);
    }

    @Test
    void anAnswerTakenBackAfterTheTimeIsAskedAgain() {
        options(DrillOptions.DEFAULT.withLength(Unit.MINUTES, 1));
        sitting.drill(STORES);
        sitting.clock.forward(Duration.ofSeconds(61));
        sitting.answer(true);
        model.undo();
        sitting.answer(false);

        assertThat(sitting.drillEnded().summary()).returns(1, SittingSummary::cards).returns(0, SittingSummary::right);
    }

    @Test
    void aCardCanBeBuriedAfterTheTime() {
        options(DrillOptions.DEFAULT.withLength(Unit.MINUTES, 1));
        sitting.drill(STORES);
        sitting.clock.forward(Duration.ofSeconds(61));

        assertThat(model.bury()).isTrue();
        assertThat(model.step().get()).isInstanceOf(Step.DrillEnded.class);
    }

    @Test
    void aDrillThatIsLeftKeepsWhatWasAnsweredAndIsNotGoneOnWith() {
        sitting.drill(STORES);
        sitting.answer(false);
        model.leave();
        sitting.drill(STORES);

        assertThat(model.done()).isZero();
        assertThat(log(1)).hasSize(1);
    }

    @Test
    void aSittingThatIsLeftForADrillIsGoneOnWith() {
        sitting.start();
        model.reveal(Optional.empty());
        long done = model.left();
        model.leave();
        asked(STORES);
        sitting.start();

        assertThat(model.left()).isEqualTo((int) done);
        assertThat(model.drill()).isEmpty();
    }

    @Test
    void aDrillThatNoCardFitsEndsAtOnceAndWritesNothing() {
        sitting.drill(new Drill.Contrast("Nothing", "Nobody"));

        assertThat(sitting.drillEnded().summary().cards()).isZero();
        assertThat(model.canUndo()).isFalse();
    }
}
