package app.telltale.library;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.card.ErrorKind.REASONING;
import static app.telltale.card.ErrorKind.SERVICE_MISMATCH;
import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.telltale.card.Sureness;
import app.telltale.insight.ErrorProfile;
import app.telltale.insight.Habits;
import app.telltale.insight.Labels;
import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import app.telltale.insight.WeakSpot;
import app.telltale.store.StoreFailure;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsightsTest extends CourseFixture {
    private static final Lens ALL = new Lens("mla-c01", Optional.empty(), Period.ALL, 30);

    private Insights.View view(Lens lens) {
        return library.insights().view(lens, DAY, () -> true).orElseThrow();
    }

    private int reviews(Lens lens) {
        return view(lens).figures().reviews();
    }

    private ErrorProfile.Line line(int domain) {
        return view(ALL).figures().domains().line(domain);
    }

    private long deck(String key) {
        return library.decks(DAY).stream().filter(deck -> deck.key().equals(key)).findFirst().orElseThrow().id();
    }

    @Test
    void aGradeIsSeenRightAfterItWasGiven() {
        for (int times = 1; times <= 3; times++) {
            diary.pass("etl/scenario:nightly");
            assertThat(reviews(ALL)).isEqualTo(times);
        }
    }

    @Test
    void aGradeOfALaterSittingIsSeenByAReaderThatWasOpenedBefore() {
        assertThat(reviews(ALL)).isZero();
        diary.on(DAY.plusDays(1)).miss("metric/question", REASONING);
        assertThat(line(2).cell(REASONING).misses()).isEqualTo(1);
    }

    @Test
    void aReviewTakenBackDoesNotCount() {
        diary.pass("etl/scenario:nightly");
        diary.miss("etl/scenario:nightly", CARELESS);
        diary.takeBack();

        assertThat(reviews(ALL)).isEqualTo(1);
        assertThat(line(1).misses()).isZero();
        assertThat(library.insights().outlook(Optional.empty(), DAY).days()).isEqualTo(Map.of(DAY, 1));
    }

    @Test
    void theKindThatWasNamedLastCounts() {
        var review = diary.miss("etl/scenario:nightly", SERVICE_MISMATCH);
        library.nameError(review.id(), REASONING, Shelf.noon(DAY));
        library.nameError(review.id(), CARELESS, Shelf.noon(DAY));

        assertThat(line(1).cell(CARELESS).misses()).isEqualTo(1);
        assertThat(line(1).cell(REASONING).misses()).isZero();
        assertThat(line(1).cell(SERVICE_MISMATCH).misses()).isZero();
    }

    @Test
    void everythingOfAReviewIsReadAsItWasWritten() {
        diary.saying(Sureness.SURE).confuse("store/question", "Glue");
        var figures = view(ALL).figures();

        assertThat(figures.calibration().sureMisses()).isEqualTo(1);
        assertThat(figures.confusions().all()).singleElement()
                .satisfies(one -> assertThat(one.chosen() + " for " + one.right()).isEqualTo("Glue for Feature Store"));
        assertThat(figures.subjects().lines().keySet()).containsExactly("Feature Store");
        assertThat(figures.tags().lines().keySet()).containsExactly("kept");
        assertThat(figures.retention().all().isEmpty()).as("it was new").isTrue();
        assertThat(figures.habits().hours().get(12).all()).isEqualTo(1);
        assertThat(figures.habits().days()).isEqualTo(Map.of(DAY, new Habits.Day(1, 4_000)));
    }

    @Test
    void aDeckShowsItsOwnReviewsOnly() {
        diary.pass("again/question");
        diary.pass("etl/scenario:nightly");
        diary.pass("etl/scenario:cluster");

        assertThat(reviews(new Lens("mla-c01", Optional.of(deck("more")), Period.ALL, 30))).isEqualTo(1);
        assertThat(reviews(new Lens("mla-c01", Optional.of(deck("main")), Period.ALL, 30))).isEqualTo(2);
    }

    @Test
    void aPeriodShowsItsDaysOnly() {
        diary.on(DAY.minusDays(29)).pass("again/question");
        diary.on(DAY.minusDays(30)).pass("again/question");
        diary.on(DAY.minusDays(365)).pass("again/question");

        assertThat(reviews(new Lens("mla-c01", Optional.empty(), Period.DAYS_30, 30))).isEqualTo(1);
        assertThat(reviews(new Lens("mla-c01", Optional.empty(), Period.DAYS_90, 30))).isEqualTo(2);
        assertThat(reviews(ALL)).isEqualTo(3);
    }

    @Test
    void anExamShowsItsDomainsOnly() {
        diary.pass("store/question");
        diary.pass("etl/scenario:nightly");
        var old = view(new Lens("mls-c01", Optional.empty(), Period.ALL, 30));

        assertThat(old.exam().id()).isEqualTo("mls-c01");
        assertThat(old.figures().domains().lines().keySet()).containsExactly(Labels.NO_DOMAIN, 4);
        assertThat(view(ALL).figures().domains().lines().keySet()).containsExactly(1);
    }

    @Test
    void anUnknownExamIsReadAsTheFirst() {
        diary.pass("store/question");
        var view = view(new Lens("gone", Optional.empty(), Period.ALL, 30));

        assertThat(view.exam()).isEqualTo(Course.EXAM);
        assertThat(view.figures().domains().lines().keySet()).containsExactly(1);
    }

    @Test
    void archivedDecksCountInTheFigures() {
        diary.pass("again/question");
        library.archive(deck("more"), true);

        assertThat(reviews(ALL)).isEqualTo(1);
    }

    @Test
    void deletedDecksDoNotCountNotEvenWhereOneIsAskedFor() {
        diary.pass("again/question");
        long more = deck("more");
        library.delete(more);

        assertThat(reviews(ALL)).isZero();
        assertThat(reviews(new Lens("mla-c01", Optional.of(more), Period.ALL, 30))).isZero();
    }

    @Test
    void whatIsToldToStopGivesNothing() {
        diary.pass("again/question");
        var asked = new AtomicInteger();

        assertThat(library.insights().view(ALL, DAY, () -> false)).isEmpty();
        assertThat(library.insights().view(ALL, DAY, () -> asked.incrementAndGet() < 2)).isEmpty();
    }

    @Test
    void afterAStopTheNextReadingIsWhole() {
        diary.pass("again/question");
        library.insights().view(ALL, DAY, () -> false);

        assertThat(reviews(ALL)).isEqualTo(1);
    }

    private boolean paired(String card, String chosen) {
        for (int time = 0; time < 3; time++) {
            diary.confuse(card, chosen);
        }
        return view(ALL).spots().pairs().stream().findFirst().map(WeakSpot.Lookalikes::paired).orElseThrow();
    }

    @Test
    void aPairOfOneComparisonIsKnownToItsAuthor() {
        assertThat(paired("etl/scenario:nightly", "EMR")).isTrue();
    }

    @Test
    void soIsOneWithASubjectThatIsNeverRight() {
        assertThat(paired("features/scenario:online", "Canvas")).isTrue();
    }

    @Test
    void aPairThatNoComparisonHoldsIsNot() {
        assertThat(paired("store/question", "Glue")).isFalse();
    }

    @Test
    void theComparisonOfADeletedDeckPairsNothing() {
        assertThat(paired("again/question", "Data Wrangler")).isTrue();
        library.delete(deck("main"));
        assertThat(view(ALL).spots().pairs().getFirst().paired()).isFalse();
    }

    @Test
    void theOutlookCountsCardsThatAreStudied() {
        diary.pass("etl/scenario:nightly");
        diary.on(DAY.minusDays(3)).pass("again/question");
        var outlook = library.insights().outlook(Optional.empty(), DAY);

        assertThat(outlook.forecast().days().subList(0, 2)).containsExactly(1, 1);
        assertThat(outlook.forecast().overdue()).isEqualTo(1);
        assertThat(outlook.spread().seen()).isEqualTo(2);
        assertThat(outlook.spread().intervals()).isEqualTo(Map.of(1, 2));
        assertThat(outlook.streaks().days()).isEqualTo(2);
        library.archive(deck("more"), true);
        assertThat(library.insights().outlook(Optional.empty(), DAY).forecast().overdue()).isZero();
        assertThat(library.insights().outlook(Optional.of(deck("more")), DAY).forecast().overdue()).isEqualTo(1);
    }

    @Test
    void afterTheLibraryWasClosedASentenceSaysSo() {
        library.close();

        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> view(ALL))
                .withMessage("The database is closed.");
    }
}
