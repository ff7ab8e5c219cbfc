package app.telltale.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.library.Answer;
import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.library.Today;
import app.telltale.settings.Settings;
import app.telltale.study.Drill;
import app.telltale.study.Limits;
import app.telltale.ui.Background;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.Past;
import app.telltale.ui.SettableClock;
import app.telltale.ui.SettableSurroundings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today over the decks that come with the program. */
class TodayModelTest {
    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");
    private final SettableSurroundings surroundings = new SettableSurroundings(clock);

    @TempDir
    private Path folder;

    private Library library;
    private TodayModel model;

    @BeforeEach
    void open() throws CannotOpen {
        library = Library.open(folder, clock);
        open(background(Runnable::run));
    }

    private Background background(Executor worker) {
        return new Background(worker, Runnable::run, surroundings::report);
    }

    private void open(Background statistics) {
        model = new TodayModel(
                library, background(Runnable::run), new DrillAdvice(library, surroundings), statistics, surroundings, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private TodayModel.State loaded() {
        model.load();
        return model.state().get().orElseThrow();
    }

    private Today today() {
        return loaded().today();
    }

    private void study(Grade grade, int tookMillis) {
        var start = library.begin(new Scope.AllDecks(), surroundings.now(), Limits.DEFAULT, Limits.DEFAULT, 1);
        library.grade(
                start.id(),
                new Answer(
                        start.queue().getFirst().id(), grade, ReviewKind.REVIEW, Optional.empty(), Optional.empty(),
                        List.of(), Optional.empty(), Optional.empty(), tookMillis),
                surroundings.now());
    }

    @Test
    void thereIsNoStateBeforeItIsRead() {
        assertThat(model.state().get()).isEmpty();
    }

    @Test
    void aNewCollectionHasTheDaysNewCards() {
        assertThat(today()).returns(0, Today::due).returns(20, Today::fresh).returns(20, Today::waiting).returns(0, Today::done);
    }

    @Test
    void theLimitsOfTheSettingsHold() {
        surroundings.settings(Settings.DEFAULT.withLimits(new Limits(3, 200), Limits.DEFAULT));

        assertThat(today().waiting()).isEqualTo(3);
    }

    @Test
    void whatWasDoneCountsAndWaitsNoMore() {
        study(Grade.GOOD, 5000);

        assertThat(today()).returns(19, Today::waiting).returns(1, Today::done);
    }

    @Test
    void aCardGradedBelowFourStillWaits() {
        study(Grade.HARD, 5000);

        assertThat(today()).returns(1, Today::repeats).returns(20, Today::waiting);
    }

    @Test
    void aCardThatComesBackIsDue() {
        study(Grade.GOOD, 5000);
        clock.set("2026-11-24T09:00:00Z");

        assertThat(today().due()).isEqualTo(1);
    }

    @Test
    void beforeAnyReviewACardTakesTwelveSeconds() {
        assertThat(model.paceMillis()).isEqualTo(12_000);
        assertThat(loaded().millis()).isEqualTo(20 * 12_000);
    }

    @Test
    void thePaceIsTheLearnersOwn() {
        study(Grade.GOOD, 30_000);

        assertThat(loaded().millis()).isEqualTo(19 * 30_000);
        assertThat(model.paceMillis()).isEqualTo(30_000);
    }

    @Test
    void theDaysToTheExamAreCounted() {
        surroundings.settings(Settings.DEFAULT.withExam("mla-c01", Optional.of(LocalDate.of(2026, 12, 1))));

        assertThat(loaded().daysLeft()).contains(8L);
    }

    @Test
    void afterMidnightTheDaysToTheExamAreThoseOfTheStudyDay() {
        surroundings.settings(Settings.DEFAULT.withExam("mla-c01", Optional.of(LocalDate.of(2026, 12, 1))));
        clock.set("2026-11-24T02:00:00Z");

        assertThat(loaded().daysLeft()).contains(8L);
    }

    @Test
    void anExamThatIsOverCountsBelowZero() {
        surroundings.settings(Settings.DEFAULT.withExam("mla-c01", Optional.of(LocalDate.of(2026, 11, 22))));

        assertThat(loaded().daysLeft()).contains(-1L);
    }

    @Test
    void withoutADateThereAreNoDaysLeft() {
        assertThat(loaded().daysLeft()).isEmpty();
    }

    @Test
    void theExamIsTheOneOfTheSettings() {
        surroundings.settings(Settings.DEFAULT.withExam("mls-c01", Optional.empty()));

        assertThat(loaded().exam()).map(exam -> exam.id()).contains("mls-c01");
    }

    @Test
    void anExamThatNobodyKnowsIsNone() {
        surroundings.settings(Settings.DEFAULT.withExam("gone", Optional.empty()));

        assertThat(loaded().exam()).isEmpty();
    }

    @Test
    void anEmptyCollectionHasNoDecksAndNothingWaiting() {
        library.decks(surroundings.now().day()).forEach(deck -> library.delete(deck.id()));

        assertThat(today()).returns(0, Today::waiting).returns(List.of(), Today::decks);
    }

    @Test
    void anArchivedDeckIsNotListed() {
        var decks = library.decks(surroundings.now().day());
        library.archive(decks.getFirst().id(), true);

        assertThat(today().decks()).hasSize(decks.size() - 1);
    }

    @Test
    void aClockThatWasSetBackIsTold() {
        study(Grade.GOOD, 5000);
        clock.set("2026-11-20T09:00:00Z");

        assertThat(today().lastLogged()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aClockThatGoesOnIsNotTold() {
        study(Grade.GOOD, 5000);
        clock.set("2026-11-26T09:00:00Z");

        assertThat(today().lastLogged()).isEmpty();
    }

    @Test
    void theHourForTheGreetingIsTheClocksAndNotTheStudyDays() {
        clock.set("2026-11-24T02:00:00Z");

        assertThat(loaded().hour()).isEqualTo(2);
    }

    private Optional<Drill> suggested() {
        model.load();
        return model.suggestion().get().map(spot -> spot.drill());
    }

    @Test
    void theDrillThatPaysMostIsSuggested() {
        new Past(library, folder, surroundings.now()).confused(5).right(5);

        assertThat(suggested()).contains(new Drill.Contrast(Past.STORE, Past.GLUE));
    }

    @Test
    void withoutAWeakSpotNothingIsSuggested() {
        new Past(library, folder, surroundings.now()).confused(1).right(20);

        assertThat(suggested()).isEmpty();
    }

    @Test
    void aDrillDoneTodayIsNotSuggestedAgainUntilTomorrow() {
        var contrast = new Drill.Contrast(Past.STORE, Past.GLUE);
        new Past(library, folder, surroundings.now()).confused(5).right(5).drilled(contrast);
        assertThat(suggested()).isEmpty();

        clock.set("2026-11-24T09:00:00Z");
        assertThat(suggested()).contains(contrast);
    }

    @Test
    void theDayIsShownBeforeTheLogIsRead() {
        var waiting = new ArrayList<Runnable>();
        new Past(library, folder, surroundings.now()).confused(5).right(5);
        open(background(waiting::add));

        assertThat(loaded().today().done()).isEqualTo(10);
        assertThat(model.suggestion().get()).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(model.suggestion().get()).isPresent();
    }

    @Test
    void theSuggestionIsGivenUpWhenTodayIsLeft() {
        var waiting = new ArrayList<Runnable>();
        new Past(library, folder, surroundings.now()).confused(5).right(5);
        open(background(waiting::add));
        model.load();
        model.leave();
        waiting.forEach(Runnable::run);

        assertThat(model.suggestion().get()).isEmpty();
    }
}
