package app.telltale.library;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.card.ErrorKind.CONSTRAINT_MISS;
import static app.telltale.card.ErrorKind.REASONING;
import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.DomainId;
import app.telltale.card.Sureness;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.study.QueueCard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrillsTest extends CourseFixture {
    private static final DrillOptions MANY = DrillOptions.DEFAULT.withLength(Unit.CARDS, 100);
    private static final Optional<DomainId> DATA = Optional.of(new DomainId("mla-c01", 1));
    private static final Optional<DomainId> MODELS = Optional.of(new DomainId("mla-c01", 2));

    private List<QueueCard> queue(Drill drill, DrillOptions options) {
        return library.beginDrill(drill, options, noon(DAY), 7).map(SittingStart::queue).orElse(List.of());
    }

    private List<String> cards(Drill drill) {
        var queue = queue(drill, MANY);
        assertThat(library.drillSize(drill, MANY)).isEqualTo(queue.size());
        return queue.stream().map(card -> diary.name(card.id())).toList();
    }

    /** The cards that a drill of so many has. */
    private List<String> first(int count, Drill drill) {
        return queue(drill, DrillOptions.DEFAULT.withLength(Unit.CARDS, count)).stream()
                .map(card -> diary.name(card.id()))
                .toList();
    }

    private long deck(String key) {
        return library.decks(DAY).stream().filter(deck -> deck.key().equals(key)).findFirst().orElseThrow().id();
    }

    @Test
    void twoSubjectsThatNobodyComparesAreDrilledFromAllTheirNotes() {
        assertThat(cards(new Drill.Contrast("Feature Store", "Glue"))).containsExactlyInAnyOrder(
                "features/scenario:online", "features/scenario:offline", "etl/scenario:nightly", "store/question", "again/question");
    }

    @Test
    void theMissedCardComesFirst() {
        diary.confuse("again/question", "Glue");

        assertThat(first(1, new Drill.Contrast("Feature Store", "Glue"))).containsExactly("again/question");
    }

    @Test
    void ofTwoSubjectsBothGetTheirShare() {
        assertThat(queue(new Drill.Contrast("Feature Store", "Glue"), DrillOptions.DEFAULT.withLength(Unit.CARDS, 2)))
                .extracting(card -> card.subject().orElseThrow())
                .containsExactlyInAnyOrder("Feature Store", "Glue");
    }

    @Test
    void subjectsAreAskedOneAfterTheOtherUntilACardOfEachWasPassed() {
        var drill = new Drill.Contrast("Feature Store", "Glue");
        diary.pass("etl/scenario:nightly");
        assertThat(changes(drill)).isEqualTo(1);

        diary.pass("store/question");
        assertThat(changes(drill)).isGreaterThan(1);
    }

    /** How often the subject changes from card to card. */
    private int changes(Drill drill) {
        var subjects = queue(drill, MANY).stream().map(QueueCard::subject).toList();
        int changes = 0;
        for (int place = 1; place < subjects.size(); place++) {
            changes += subjects.get(place).equals(subjects.get(place - 1)) ? 0 : 1;
        }
        return changes;
    }

    @Test
    void passingTheTrapOfASubjectIsNotPassingTheSubject() {
        diary.pass("features/trap"); // on Data Wrangler, which is wrong there
        diary.pass("store/question");

        assertThat(changes(new Drill.Contrast("Feature Store", "Data Wrangler"))).isEqualTo(1);
    }

    @Test
    void lookalikesAreTheMissedOnesThenTheOthersOfTheirNotesThenTheDomain() {
        diary.confuse("etl/scenario:nightly", "EMR");
        var drill = new Drill.Lookalikes(DATA);

        assertThat(first(1, drill)).containsExactly("etl/scenario:nightly");
        assertThat(first(2, drill)).containsExactlyInAnyOrder("etl/scenario:nightly", "etl/scenario:cluster");
        assertThat(cards(drill)).hasSize(7).allMatch(name -> name.contains("/scenario:") || name.contains("/question"));
    }

    @Test
    void aConstraintDrillHasTheMissedOnesAndThoseWithKnownMustHaves() {
        diary.miss("metric/question", CONSTRAINT_MISS);
        var drill = new Drill.Constraint(MODELS);

        assertThat(first(1, drill)).containsExactly("metric/question");
        assertThat(cards(drill)).containsExactlyInAnyOrder("metric/question", "limits/question");
    }

    @Test
    void aReasoningDrillHasTheMissedOnesThenQuestionsAndMisconceptions() {
        diary.miss("stages/ordering", REASONING);
        var drill = new Drill.Reasoning(MODELS);

        assertThat(first(1, drill)).containsExactly("stages/ordering");
        assertThat(cards(drill)).containsExactlyInAnyOrder("stages/ordering", "limits/question", "metric/question", "myth/claim");
    }

    @Test
    void slowReadingHasTheMissedOnesThenChoices() {
        diary.miss("myth/claim", CARELESS);
        var drill = new Drill.SlowReading(MODELS);

        assertThat(first(1, drill)).containsExactly("myth/claim");
        assertThat(cards(drill)).containsExactlyInAnyOrder("myth/claim", "limits/question", "metric/question");
    }

    @Test
    void aDomainLeavesOutMissesOfAnother() {
        diary.miss("etl/scenario:nightly", CARELESS);

        assertThat(cards(new Drill.SlowReading(MODELS))).doesNotContain("etl/scenario:nightly");
        assertThat(cards(new Drill.SlowReading(Optional.empty()))).contains("etl/scenario:nightly", "metric/question");
    }

    @Test
    void aSubjectHasTheCardsOnWhichItIsRightTheMissedOnesFirst() {
        diary.confuse("again/question", "Glue");
        var drill = new Drill.OfSubject("Feature Store");

        assertThat(first(1, drill)).containsExactly("again/question");
        assertThat(cards(drill)).containsExactlyInAnyOrder(
                "features/scenario:online", "features/scenario:offline", "store/question", "again/question");
    }

    @Test
    void aTagHasTheCardsOfItsNotesTheMissedOnesFirst() {
        diary.confuse("again/question", "Glue");

        assertThat(first(1, new Drill.OfTag("kept"))).containsExactly("again/question");
        assertThat(cards(new Drill.OfTag("odd_tag"))).containsExactly("odd/forward");
        assertThat(cards(new Drill.OfTag("odd"))).isEmpty();
    }

    @Test
    void sureButWrongHasTheCardsWhoseLastMissWasSure() {
        diary.saying(Sureness.SURE).miss("metric/question", REASONING);
        diary.miss("myth/claim", REASONING);
        diary.saying(Sureness.GUESS).miss("myth/claim", REASONING);

        assertThat(cards(new Drill.SureButWrong())).containsExactly("metric/question");
    }

    @Test
    void theKindThatWasNamedLastDecides() {
        var review = diary.miss("stages/ordering", REASONING);
        library.nameError(review.id(), CARELESS, noon(DAY));

        assertThat(cards(new Drill.Reasoning(MODELS))).doesNotContain("stages/ordering");
        assertThat(cards(new Drill.SlowReading(MODELS))).contains("stages/ordering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "C:\\temp_dir", "temp_dir", "ODD_TAG", "fox's", "🦊", "  den   100  %  "})
    void aMixFindsWordsLetterForLetter(String words) {
        assertThat(cards(new Drill.Mix(words))).containsExactly("odd/forward");
    }

    @Test
    void aMixNeedsEveryWord() {
        assertThat(cards(new Drill.Mix("100 den"))).containsExactlyInAnyOrder("odd/forward", "plain/forward");
        assertThat(cards(new Drill.Mix("100 fox canvas"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "no-such-word", "' or 1 = 1 --", "mla-c01", "reasoning", "misconception"})
    void aMixOfNothingOrOfWhatOnlyTheFileSaysIsEmpty(String words) {
        assertThat(cards(new Drill.Mix(words))).isEmpty();
    }

    @Test
    void aMixOfAVeryLongWordIsEmpty() {
        assertThat(cards(new Drill.Mix("x".repeat(100_000)))).isEmpty();
    }

    @Test
    void archivedDecksAreNotDrilled() {
        diary.confuse("again/question", "Glue");
        library.archive(deck("more"), true);

        assertThat(cards(new Drill.Contrast("Feature Store", "Glue"))).doesNotContain("again/question").hasSize(4);
        assertThat(cards(new Drill.Mix("fox"))).isEmpty();
    }

    @Test
    void deletedDecksAreNotDrilled() {
        diary.confuse("again/question", "Glue");
        library.delete(deck("more"));

        assertThat(cards(new Drill.Contrast("Feature Store", "Glue"))).doesNotContain("again/question").hasSize(4);
    }

    @Test
    void suspendedCardsAreNotDrilled() {
        diary.miss("metric/question", REASONING);
        library.suspend(diary.card("metric/question"), true);

        assertThat(cards(new Drill.Reasoning(MODELS))).doesNotContain("metric/question");
    }
}
