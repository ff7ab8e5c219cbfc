package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.study.Limits;
import app.telltale.ui.DeckFile;
import app.telltale.ui.review.SittingSummary.Share;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page at the end of a sitting over a question and two recalled cards. */
class EndTest {
    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.SEVERAL, DeckFile.basic("one"), DeckFile.basic("two"));
        model = sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void recall(Grade grade) {
        sitting.clock.forward(Duration.ofSeconds(10));
        model.reveal(Optional.empty());
        model.grade(grade);
        model.name(Optional.empty());
    }

    private void missQuestion() {
        sitting.clock.forward(Duration.ofSeconds(40));
        sitting.pick("First");
        sitting.pick("Metric");
        model.reveal(Optional.empty());
        model.name(Optional.empty());
    }

    private SittingSummary finish() {
        missQuestion();
        recall(Grade.AGAIN);
        recall(Grade.GOOD);
        sitting.pick("First");
        sitting.pick("Second");
        model.reveal(Optional.empty());
        model.grade(Grade.GOOD);
        recall(Grade.EASY);
        return sitting.ended();
    }

    @Test
    void firstAnswersCountAndRepeatsDoNot() {
        assertThat(finish()).returns(3, SittingSummary::cards).returns(1, SittingSummary::right);
    }

    @Test
    void missesCountByTheirKind() {
        assertThat(finish().misses()).isEqualTo(Map.of(Optional.of(ErrorKind.REASONING), 1, Optional.empty(), 1));
    }

    @Test
    void theCardsMissedAreListedInTheirOrder() {
        assertThat(finish().missed()).extracting(miss -> miss.card().note().about().id()).containsExactly("several", "one");
    }

    @Test
    void domainsAreCalledAsTheExamCallsThem() {
        var domains = sitting.library().blueprints().getFirst().domains();

        assertThat(finish().domains())
                .isEqualTo(Map.of(domains.get(0).shortName(), new Share(1, 2), domains.get(1).shortName(), new Share(0, 1)));
    }

    @Test
    void timeCountsOnAllAnswers() {
        assertThat(finish().millis()).isEqualTo(70_000);
    }

    @Test
    void allThatWasStudiedTodayForTheFirstTimeComesTomorrow() {
        assertThat(finish().tomorrow()).isEqualTo(3);
    }

    @Test
    void afterMidnightTomorrowIsTheNextStudyDay() {
        sitting.clock.set("2026-11-24T01:00:00Z");
        sitting.start();

        assertThat(finish().tomorrow()).isEqualTo(3);
    }

    @Test
    void aSittingWithNothingToAskEndsAtOnce() {
        finish();
        sitting.start();

        assertThat(sitting.ended()).returns(0, SittingSummary::cards).returns(3, SittingSummary::tomorrow);
    }

    @Test
    void whatTheDaysLimitLeftOverIsHeldBack() {
        finish();
        sitting.clock.set("2026-11-24T09:00:00Z");
        sitting.with(settings -> settings.withLimits(new Limits(0, 1), Limits.DEFAULT)).start();
        model.suspend();

        assertThat(sitting.ended().heldBack()).isEqualTo(2);
    }

    @Test
    void theSummaryCountsWhatWasGivenBeforeTheSittingWasLeft() {
        missQuestion();
        model = sitting.reopen();
        recall(Grade.GOOD);
        recall(Grade.GOOD);
        sitting.pick("First");
        sitting.pick("Second");
        model.reveal(Optional.empty());
        model.grade(Grade.GOOD);

        assertThat(sitting.ended()).returns(3, SittingSummary::cards).returns(2, SittingSummary::right);
    }

    @Test
    void goingOnFromTheEndPageAsksWhatBecameDue() {
        finish();
        sitting.clock.set("2026-11-24T09:00:00Z");
        sitting.start();

        assertThat(model.left()).isEqualTo(3);
    }
}
