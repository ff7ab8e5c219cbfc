package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.GivenReview;
import app.telltale.library.Scope;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.study.Limits;
import app.telltale.study.QueueCard;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drills over a few notes of the test's own. */
class DrillTest {
    private static final Drill STORES = new Drill.Contrast("Glue", "Feature Store");
    private static final Drill REASONING = new Drill.Reasoning(Optional.empty());

    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void open() {
        sitting = new Sitting(
                folder,
                DeckFile.SINGLE,
                DeckFile.SEVERAL,
                DeckFile.CONSTRAINED,
                DeckFile.COMPARISON,
                DeckFile.MISCONCEPTION,
                DeckFile.basic("one"));
        model = sitting.model();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void options(DrillOptions options) {
        sitting.with(settings -> settings.withDrills(options));
    }

    private void early() {
        options(DrillOptions.DEFAULT.withEarly(true));
    }

    /** The notes that the drill asks, each answered rightly. */
    private List<String> asked(Drill drill) {
        sitting.drill(drill);
        var notes = new ArrayList<String>();
        while (!(model.step().get() instanceof Step.Over)) {
            var card = model.step().get().shown().orElseThrow();
            notes.add(card.card().note().about().id());
            pass();
        }
        return notes;
    }

    /** Answers what is asked rightly, the words marked and the prompt read before where that is asked. */
    private void pass() {
        if (model.step().get() instanceof Step.Finding(_, var search)) {
            model.search(search.toggled(0));
        }
        sitting.clock.forward(Duration.ofSeconds(20));
        model.showOptions();
        if (sitting.asking().mayShow()) {
            model.reveal(Optional.empty());
            model.grade(Grade.GOOD);
        } else {
            sitting.answer(true);
        }
    }

    /** Misses the question with one right option by the option with this text. */
    private void missSingle(String text, Optional<Sureness> sureness) {
        sitting.drill(new Drill.Mix("Kinesis"));
        sitting.pick(text);
        model.reveal(sureness);
        model.name(Optional.empty());
    }

    private List<GivenReview> log(long drill) {
        return sitting.library().given(drill);
    }

    @Test
    void aContrastAsksTheScenariosOfBothSubjects() {
        assertThat(asked(STORES)).containsExactly("stores", "stores", "stores", "stores");
    }

    @Test
    void subjectsNeverPassedAreDrilledOneAfterTheOther() {
        assertThat(subjects()).isIn(
                List.of("Glue", "Glue", "Feature Store", "Feature Store"), List.of("Feature Store", "Feature Store", "Glue", "Glue"));
    }

    @Test
    void subjectsPassedAloneTakeTurns() {
        asked(STORES);

        assertThat(subjects()).isIn(
                List.of("Glue", "Feature Store", "Glue", "Feature Store"), List.of("Feature Store", "Glue", "Feature Store", "Glue"));
    }

    private List<String> subjects() {
        sitting.drill(STORES);
        var subjects = new ArrayList<String>();
        while (!(model.step().get() instanceof Step.Over)) {
            subjects.add(sitting.asking().card().queued().subject().orElseThrow());
            sitting.answer(true);
        }
        return subjects;
    }

    @Test
    void aDrillOfLookalikesBeginsWithWhatWasTakenForSomethingElse() {
        missSingle("Tool", Optional.empty());
        options(DrillOptions.DEFAULT.withLength(Unit.CARDS, 1));

        assertThat(asked(new Drill.Lookalikes(Optional.empty()))).containsExactly("single");
    }

    @Test
    void aDrillOfConstraintsHasTheWordsFoundFirst() {
        sitting.drill(new Drill.Constraint(Optional.empty()));

        assertThat(sitting.finding().card().card().note().about().id()).isEqualTo("wards");
    }

    @Test
    void aCardWithoutDecidingWordsIsAskedAtOnce() {
        missSingle("Must", Optional.empty());
        options(DrillOptions.DEFAULT.withLength(Unit.CARDS, 1));
        sitting.drill(new Drill.Constraint(Optional.empty()));

        assertThat(sitting.asked()).isEqualTo("single");
    }

    @Test
    void aDrillOfReasoningAsksQuestionsAndMisconceptions() {
        assertThat(asked(REASONING)).containsExactlyInAnyOrder("single", "several", "wards", "batch");
    }

    @Test
    void aDrillOfSlowReadingShowsThePromptAlone() {
        sitting.drill(new Drill.SlowReading(Optional.empty()));

        assertThat(sitting.reading().card().order()).isNotEmpty();
    }

    @Test
    void aDrillOfWhatOneWasSureOfAsksThatAlone() {
        missSingle("Must", Optional.of(Sureness.SURE));

        assertThat(asked(new Drill.SureButWrong())).containsExactly("single");
    }

    @Test
    void aMixAsksWhatHoldsItsWords() {
        assertThat(asked(new Drill.Mix("VPC wards"))).containsExactly("wards");
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
