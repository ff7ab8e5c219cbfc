package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.PLENTY;
import static app.telltale.library.Shelf.basics;
import static app.telltale.library.Shelf.begin;
import static app.telltale.library.Shelf.bundled;
import static app.telltale.library.Shelf.gradeAll;
import static app.telltale.library.Shelf.noon;
import static app.telltale.library.Shelf.review;
import static app.telltale.library.Shelf.today;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.schedule.CardState;
import app.telltale.study.Limits;
import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyDayTest {
    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void twoDecks() {
        library = Shelf.open(
                folder, bundled(basics("one", 5)), bundled(Shelf.deck("two", 3, place -> Shelf.reversed("r" + place))));
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private long deck(int place) {
        return library.decks(DAY).get(place).id();
    }

    @Test
    void theFirstDayAsksNewCardsTheFirstOfEveryNoteBeforeTheSecondOfAny() {
        var queue = library.begin(new Scope.OneDeck(deck(1)), noon(DAY), PLENTY, PLENTY, 1).queue();

        assertThat(queue).extracting(QueueCard::reason).containsOnly(Reason.FRESH);
        assertThat(queue.stream().map(card -> library.card(card.id()).card().key()))
                .containsExactly("forward", "forward", "forward", "backward", "backward", "backward");
        assertThat(today(library, DAY)).returns(11, Today::fresh).returns(0, Today::due).returns(12_000, Today::paceMillis);
    }

    @Test
    void newCardsComeFromTheDecksInTurn() {
        var queue = begin(library, DAY, new Limits(4, 10)).queue();

        assertThat(queue.stream().map(card -> library.card(card.id()).deckName()))
                .containsExactly("Deck one", "Deck two", "Deck one", "Deck two");
    }

    @Test
    void limitsCountWhatTheDayHasSeenAndNotWhatWasTakenBack() {
        var limits = new Limits(3, 10);
        var start = begin(library, DAY, limits);
        library.grade(start.id(), review(start.queue().get(0).id(), Grade.GOOD), noon(DAY));
        library.grade(start.id(), review(start.queue().get(1).id(), Grade.GOOD), noon(DAY));

        assertThat(library.today(DAY, limits, PLENTY).fresh()).isEqualTo(1);
        assertThat(begin(library, DAY, limits).queue()).hasSize(1);

        library.takeBack(start.id(), noon(DAY));
        assertThat(library.today(DAY, limits, PLENTY).fresh()).isEqualTo(2);
        assertThat(library.today(DAY, limits, PLENTY).done()).isEqualTo(1);
    }

    @Test
    void aDecksOwnLimitsComeBeforeTheDefault() {
        library.setLimits(deck(0), Optional.of(new Limits(1, 0)));

        assertThat(library.today(DAY, PLENTY, new Limits(2, 9)).decks())
                .extracting(Today.DeckToday::fresh)
                .containsExactly(1, 2);
        assertThat(library.decks(DAY).getFirst().limits()).contains(new Limits(1, 0));
        assertThat(library.begin(new Scope.OneDeck(deck(0)), noon(DAY), PLENTY, PLENTY, 1).queue()).hasSize(1);

        library.setLimits(deck(0), Optional.empty());
        assertThat(library.decks(DAY).getFirst().limits()).isEmpty();
    }

    @Test
    void aBacklogIsHeldBackByTheLimitAndTheMostUrgentComeFirst() {
        gradeAll(library, DAY, Grade.GOOD);
        var late = DAY.plusDays(40);
        var limits = new Limits(0, 4);

        var start = begin(library, late, limits);

        assertThat(start.queue()).hasSize(4).extracting(QueueCard::reason).containsOnly(Reason.DUE);
        assertThat(start.heldBack()).isEqualTo(7);
        assertThat(library.today(late, limits, PLENTY)).returns(4, Today::due).returns(7, Today::heldBack);
        assertThat(start.queue().getFirst().urgency()).isEqualTo(39.0);
    }

    @Test
    void overdueByIntervalDecidesWhoIsLeftForLater() {
        var start = begin(library, DAY);
        long often = start.queue().get(0).id();
        long seldom = start.queue().get(1).id();
        library.grade(start.id(), review(seldom, Grade.GOOD), noon(DAY));
        library.grade(start.id(), review(seldom, Grade.GOOD), noon(DAY.plusDays(1)));
        library.grade(start.id(), review(often, Grade.GOOD), noon(DAY.plusDays(5)));

        var due = begin(library, DAY.plusDays(9), new Limits(0, 1)).queue();

        assertThat(due).extracting(QueueCard::id).containsExactly(often);
        assertThat(due.getFirst().urgency()).isEqualTo(3.0);
    }

    @Test
    void aMissWaitsForItsRepeatOnThatDayOnlyAndCountsOnce() {
        var start = begin(library, DAY);
        long card = start.queue().getFirst().id();
        library.grade(start.id(), review(card, Grade.AGAIN), noon(DAY));

        assertThat(today(library, DAY)).returns(1, Today::repeats).returns(10, Today::fresh).returns(0, Today::due);
        assertThat(library.decks(DAY).getFirst()).returns(1, DeckSummary::due).returns(4, DeckSummary::fresh);
        assertThat(begin(library, DAY).queue()).filteredOn(queued -> queued.id() == card)
                .extracting(QueueCard::reason).containsExactly(Reason.REPEAT);

        library.grade(start.id(), Shelf.answer(card, Grade.HARD, ReviewKind.REPEAT), noon(DAY));
        assertThat(today(library, DAY).repeats()).isEqualTo(1);
        library.grade(start.id(), Shelf.answer(card, Grade.GOOD, ReviewKind.REPEAT), noon(DAY));
        assertThat(today(library, DAY)).returns(0, Today::repeats).returns(3, Today::done);
        assertThat(library.card(card).state().due()).contains(DAY.plusDays(1));
    }

    @Test
    void anUnfinishedRepeatIsForgottenTheNextDay() {
        var start = begin(library, DAY);
        library.grade(start.id(), review(start.queue().getFirst().id(), Grade.HARD), noon(DAY));

        assertThat(today(library, DAY.plusDays(1))).returns(0, Today::repeats).returns(1, Today::due);
    }

    @Test
    void sureMissesAreRepeatedFirst() {
        var start = begin(library, DAY, new Limits(6, 0));
        long sure = start.queue().get(4).id();
        for (QueueCard card : start.queue()) {
            var said = card.id() == sure ? Sureness.SURE : Sureness.GUESS;
            library.grade(start.id(), new Answer(card.id(), Grade.AGAIN, ReviewKind.REVIEW, Optional.of(said),
                    Optional.of(ErrorKind.CARELESS), List.of("a"), Optional.of("A"), Optional.of("B"), 1), noon(DAY));
        }

        assertThat(begin(library, DAY, new Limits(6, 0)).queue().getFirst()).returns(sure, QueueCard::id).returns(1.0, QueueCard::urgency);
    }

    @Test
    void drillsAndExamsLeaveTheScheduleAlone() {
        var start = begin(library, DAY);
        long card = start.queue().getFirst().id();
        library.grade(start.id(), Shelf.answer(card, Grade.AGAIN, ReviewKind.DRILL), noon(DAY));
        library.grade(start.id(), Shelf.answer(card, Grade.EASY, ReviewKind.EXAM), noon(DAY));

        assertThat(library.card(card).state()).isEqualTo(CardState.NEW);
        assertThat(library.given(start.id())).hasSize(2);
        assertThat(today(library, DAY)).returns(11, Today::fresh).returns(2, Today::done);
    }

    @Test
    void takingBackGoesBackStepByStepToTheStart() {
        var start = begin(library, DAY);
        long card = start.queue().getFirst().id();
        library.grade(start.id(), review(card, Grade.AGAIN), noon(DAY));
        var failed = library.card(card).state();
        var repeat = library.grade(start.id(), Shelf.answer(card, Grade.GOOD, ReviewKind.REPEAT), noon(DAY));

        assertThat(library.takeBack(start.id(), noon(DAY))).contains(repeat);
        assertThat(library.card(card).state()).isEqualTo(failed);
        assertThat(library.takeBack(start.id(), noon(DAY))).isPresent();
        assertThat(library.card(card).state()).isEqualTo(CardState.NEW);
        assertThat(library.takeBack(start.id(), noon(DAY))).isEmpty();
        assertThat(library.given(start.id())).isEmpty();
    }

    @Test
    void theErrorNamedLastIsTheOneThatCounts() {
        var start = begin(library, DAY);
        var given = library.grade(start.id(), review(start.queue().getFirst().id(), Grade.AGAIN), noon(DAY));
        library.nameError(given.id(), ErrorKind.REASONING, noon(DAY));
        library.nameError(given.id(), ErrorKind.CARELESS, noon(DAY));

        assertThat(library.given(start.id())).singleElement().returns(Optional.of(ErrorKind.CARELESS), GivenReview::error);
    }

    @Test
    void buriedCardsComeBackOnTheDayNamed() {
        long card = begin(library, DAY).queue().getFirst().id();
        library.bury(card, DAY.plusDays(1));

        assertThat(today(library, DAY).fresh()).isEqualTo(10);
        assertThat(today(library, DAY.plusDays(1)).fresh()).isEqualTo(11);
        library.unbury(card);
        assertThat(today(library, DAY).fresh()).isEqualTo(11);
    }

    @Test
    void suspendedCardsTakeNoPartUntilTheyAreBack() {
        long card = begin(library, DAY).queue().getFirst().id();
        library.suspend(card, true);

        assertThat(library.decks(DAY).getFirst())
                .returns(4, DeckSummary::cards).returns(4, DeckSummary::fresh).returns(1, DeckSummary::suspended);
        assertThat(begin(library, DAY).queue()).extracting(QueueCard::id).doesNotContain(card).hasSize(10);
        library.suspend(card, false);
        assertThat(begin(library, DAY).queue()).hasSize(11);
    }

    @Test
    void aSittingIsResumedOnItsDayUntilItEnds() {
        var first = begin(library, DAY);
        var given = library.grade(first.id(), review(first.queue().getFirst().id(), Grade.GOOD), noon(DAY));

        assertThat(begin(library, DAY)).returns(first.id(), SittingStart::id).returns(List.of(given), SittingStart::done);
        assertThat(library.begin(new Scope.OneDeck(deck(0)), noon(DAY), PLENTY, PLENTY, 1).id()).isNotEqualTo(first.id());
        assertThat(begin(library, DAY.plusDays(1)).id()).isNotEqualTo(first.id());
        library.end(first.id(), noon(DAY));
        assertThat(begin(library, DAY).id()).isNotEqualTo(first.id());
    }

    @Test
    void aDayAWeekOrAYearOnAndBackNothingIsLostOrCountedTwice() {
        gradeAll(library, DAY, Grade.GOOD);
        for (int days : List.of(1, 7, 365)) {
            assertThat(today(library, DAY.plusDays(days))).as("%s days on", days)
                    .returns(11, Today::due).returns(0, Today::fresh).returns(0, Today::done).returns(0, Today::repeats);
        }
        assertThat(today(library, DAY)).returns(0, Today::due).returns(0, Today::fresh).returns(11, Today::done);

        gradeAll(library, DAY.plusDays(365), Grade.AGAIN);
        assertThat(today(library, DAY))
                .returns(0, Today::waiting).returns(11, Today::done).returns(Optional.of(DAY.plusDays(365)), Today::lastLogged);
        assertThat(today(library, DAY.plusDays(365)))
                .returns(11, Today::repeats).returns(0, Today::due).returns(Optional.empty(), Today::lastLogged);
        assertThat(today(library, DAY.plusDays(366))).returns(11, Today::due).returns(0, Today::repeats);
    }

    @Test
    void archivedDecksAreListedButNotStudied() {
        library.archive(deck(0), true);

        assertThat(today(library, DAY).decks()).extracting(Today.DeckToday::name).containsExactly("Deck two");
        assertThat(begin(library, DAY).queue()).hasSize(6);
        assertThat(library.decks(DAY)).extracting(DeckSummary::archived).containsExactly(true, false);
    }

    @Test
    void theForecastCountsADaysOwnCardsAndNoOverdueOnes() {
        gradeAll(library, DAY.minusDays(3), Grade.GOOD);
        long card = begin(library, DAY).queue().getFirst().id();
        library.grade(begin(library, DAY).id(), review(card, Grade.GOOD), noon(DAY));

        assertThat(library.dueOn(DAY)).isZero();
        assertThat(library.dueOn(DAY.minusDays(2))).isEqualTo(10);
        assertThat(library.dueOn(DAY.plusDays(1))).isZero();
        assertThat(library.dueOn(DAY.plusDays(6))).isEqualTo(1);
    }

    @Test
    void thePaceIsTheMedianOfTheReviewsGiven() {
        gradeAll(library, DAY, Grade.GOOD);

        assertThat(today(library, DAY.plusDays(1)).paceMillis()).isEqualTo(4_000);
    }
}
