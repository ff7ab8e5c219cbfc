package app.telltale.library;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.card.ErrorKind.CONSTRAINT_MISS;
import static app.telltale.card.ErrorKind.REASONING;
import static app.telltale.card.ErrorKind.SERVICE_MISMATCH;
import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.Labels;
import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The misses behind a figure. */
class MissesTest extends CourseFixture {
    private static final MissFilter DATA = new MissFilter.InDomain(1, Optional.empty());
    private static final MissFilter MODELS = new MissFilter.InDomain(2, Optional.empty());

    private List<MissedCard> misses(MissFilter filter) {
        return misses(new Lens("mla-c01", Optional.empty(), Period.ALL, 30), filter);
    }

    private List<MissedCard> misses(Lens lens, MissFilter filter) {
        return library.insights().misses(lens, DAY, filter);
    }

    private List<String> names(MissFilter filter) {
        return misses(filter).stream().map(missed -> diary.name(missed.card().id())).toList();
    }

    @Test
    void aChoiceTellsItsOptionsByTheirText() {
        diary.miss("limits/question", CONSTRAINT_MISS, List.of("b"));

        var missed = misses(MODELS).getFirst();
        assertThat(missed.chosen()).containsExactly("The wrong one");
        assertThat(missed.right()).containsExactly("The right one");
    }

    @Test
    void anOrderTellsItsItemsAsGivenAndAsRight() {
        diary.miss("stages/ordering", REASONING, List.of("2", "1", "3"));

        var missed = misses(MODELS).getFirst();
        assertThat(missed.chosen()).containsExactly("Train", "Gather", "Deploy");
        assertThat(missed.right()).containsExactly("Gather", "Train", "Deploy");
    }

    @Test
    void aMatchTellsWhatWasGivenForWhat() {
        diary.miss("stores/matching", SERVICE_MISMATCH, List.of("1:4", "2:2", "3:3"));

        var missed = misses(MODELS).getFirst();
        assertThat(missed.chosen()).containsExactly("Objects → FSx", "Blocks → EBS", "Files → EFS");
        assertThat(missed.right()).containsExactly("Objects → S3", "Blocks → EBS", "Files → EFS");
    }

    @Test
    void whatIsRecalledTellsItsAnswerOnly() {
        diary.miss("myth/claim", REASONING);

        var missed = misses(MODELS).getFirst();
        assertThat(missed.chosen()).isEmpty();
        assertThat(missed.right()).containsExactly("Not always");
    }

    @Test
    void anOptionThatTheCardNoLongerHasIsLeftOut() {
        diary.miss("limits/question", CONSTRAINT_MISS, List.of("gone"));

        assertThat(misses(MODELS).getFirst().chosen()).isEmpty();
    }

    @Test
    void theLatestComesFirst() {
        diary.on(DAY.minusDays(1)).miss("metric/question", REASONING);
        diary.on(DAY).miss("myth/claim", REASONING);
        diary.on(DAY.minusDays(2)).miss("limits/question", REASONING);

        assertThat(names(MODELS)).containsExactly("myth/claim", "metric/question", "limits/question");
    }

    @Test
    void passesRepeatsAndMissesTakenBackAreNone() {
        diary.pass("metric/question");
        diary.as(ReviewKind.REPEAT).miss("metric/question", REASONING);
        diary.as(ReviewKind.REVIEW).miss("metric/question", REASONING);
        diary.takeBack();

        assertThat(misses(MODELS)).isEmpty();
    }

    @Test
    void theyAreOfThePeriodAndTheDeck() {
        diary.on(DAY.minusDays(40)).miss("again/question", CARELESS);
        long main = library.decks(DAY).getFirst().id();

        assertThat(misses(new Lens("mla-c01", Optional.empty(), Period.DAYS_30, 30), DATA)).isEmpty();
        assertThat(misses(new Lens("mla-c01", Optional.empty(), Period.DAYS_90, 30), DATA)).hasSize(1);
        assertThat(misses(new Lens("mla-c01", Optional.of(main), Period.ALL, 30), DATA)).isEmpty();
    }

    @Test
    void theyFitTheirFilter() {
        diary.saying(Sureness.SURE).confuse("store/question", "Glue");
        diary.saying(Sureness.UNSURE).confuse("etl/scenario:nightly", "Feature Store");
        diary.miss("odd/forward", CARELESS);

        assertThat(names(new MissFilter.InDomain(1, Optional.of(SERVICE_MISMATCH)))).hasSize(2);
        assertThat(names(new MissFilter.InDomain(1, Optional.of(CARELESS)))).isEmpty();
        assertThat(names(new MissFilter.InDomain(Labels.NO_DOMAIN, Optional.empty()))).containsExactly("odd/forward");
        assertThat(names(new MissFilter.OfSubject("Glue", Optional.empty()))).containsExactly("etl/scenario:nightly");
        assertThat(names(new MissFilter.OfTag("odd_tag", Optional.of(CARELESS)))).containsExactly("odd/forward");
        assertThat(names(new MissFilter.Confused("Glue", "Feature Store"))).containsExactly("store/question");
        assertThat(names(new MissFilter.Between("Glue", "Feature Store"))).hasSize(2);
        assertThat(names(new MissFilter.Sure())).containsExactly("store/question");
    }

    @Test
    void aWrongOptionOfTheRightSubjectIsBetweenNoTwo() {
        diary.confuse("store/question", "Feature Store");

        assertThat(misses(new MissFilter.Between("Glue", "Feature Store"))).isEmpty();
    }

    @Test
    void theyShowTheKindThatWasNamedLast() {
        var review = diary.miss("metric/question", REASONING);
        library.nameError(review.id(), CARELESS, Shelf.noon(DAY));

        assertThat(misses(new MissFilter.InDomain(2, Optional.of(CARELESS)))).hasSize(1);
        assertThat(misses(new MissFilter.InDomain(2, Optional.of(REASONING)))).isEmpty();
    }

    @Test
    void noMoreThanTwoHundredAreGiven() {
        for (int time = 0; time < 205; time++) {
            diary.miss("metric/question", REASONING);
        }
        assertThat(misses(MODELS)).hasSize(MissFilter.MOST);
    }
}
