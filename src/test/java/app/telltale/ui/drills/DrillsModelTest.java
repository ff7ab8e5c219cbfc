package app.telltale.ui.drills;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.insight.WeakSpot;
import app.telltale.library.Library;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.ui.Around;
import app.telltale.ui.Background;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.Past;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillsModelTest {
    private static final Drill CONTRAST = new Drill.Contrast(Past.STORE, Past.GLUE);
    private static final Optional<DomainId> DATA = Optional.of(new DomainId("mla-c01", 1));
    private static final int PACE = 10_000;

    private final Around around = new Around();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Library library;
    private final Past past;
    private DrillsModel model;

    DrillsModelTest(@TempDir Path folder) {
        library = Around.library(folder.resolve("data"));
        past = new Past(library, folder, around.now());
    }

    @BeforeEach
    void open() {
        model = model(Around.background());
    }

    private DrillsModel model(Background statistics) {
        return new DrillsModel(new DrillAdvice(library, around), statistics, around, () -> PACE);
    }

    /** A model whose reading starts only when {@link #waiting} is run. */
    private DrillsModel slow() {
        return model(new Background(waiting::add, Runnable::run, around::report));
    }

    private void runWaiting() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Optional<Drill> best() {
        model.load();
        return model.advice().get().orElseThrow().best().map(WeakSpot::drill);
    }

    @Test
    void whoAlwaysTakesGlueForFeatureStoreIsToTellThemApart() {
        past.confused(5).right(5);

        assertThat(best()).contains(CONTRAST);
    }

    @Test
    void oneSlipIsNoWeakSpot() {
        past.confused(1).right(20);

        assertThat(best()).isEmpty();
        assertThat(model.advice().get().orElseThrow().view().spots().isEmpty()).isTrue();
    }

    @Test
    void whoNeverMissesHasNothingToDrill() {
        past.right(1000);

        assertThat(best()).isEmpty();
        assertThat(model.advice().get().orElseThrow().view().figures().reviews()).isEqualTo(1000);
    }

    @Test
    void whoOnlyMisreadsIsToReadSlowly() {
        past.missed(ErrorKind.CARELESS, 6).right(20);

        assertThat(best()).contains(new Drill.SlowReading(DATA));
    }

    @Test
    void threeReviewsAreTooFew() {
        past.confused(2).right(1);

        assertThat(best()).isEmpty();
    }

    @Test
    void withoutReviewsThereIsNothingToGoBy() {
        assertThat(best()).isEmpty();
        assertThat(model.advice().get().orElseThrow().view().figures().reviews()).isZero();
    }

    @Test
    void sureButWrongIsSuggestedWhereNothingElseIs() {
        past.sureButWrong(3).right(20);

        assertThat(best()).contains(new Drill.SureButWrong());
    }

    @Test
    void whatWasDrilledTodayGivesWayToTheNextBest() {
        past.confused(6).missed(ErrorKind.REASONING, 5).right(20).drilled(CONTRAST);

        assertThat(best()).contains(new Drill.Reasoning(DATA));
    }

    @Test
    void whereAllWasDrilledTodayNothingIsSuggestedAndTheSpotsStay() {
        past.confused(5).right(5).drilled(CONTRAST);

        assertThat(best()).isEmpty();
        assertThat(model.advice().get().orElseThrow().view().spots().pairs()).hasSize(1);
    }

    @Test
    void aDrillThatWasOpenedAndLeftIsStillSuggested() {
        past.confused(5).right(5);
        library.beginDrill(CONTRAST, DrillOptions.DEFAULT, around.now(), 1);

        assertThat(best()).contains(CONTRAST);
    }

    @Test
    void aWeakSpotWithoutCardsToDrillIsNotSuggested() {
        past.confused(5).right(5);
        library.archive(library.decks(around.now().day()).getFirst().id(), true);

        assertThat(best()).isEmpty();
    }

    @Test
    void theCardsOfEachDrillAreCounted() {
        past.confused(5).sureButWrong(3).right(5);
        model.load();

        assertThat(model.sizes().get()).containsEntry(CONTRAST, 10).containsEntry(new Drill.SureButWrong(), 3);
        assertThat(model.extent(CONTRAST)).contains(new Extent(10, 10L * PACE, false));
    }

    @Test
    void aDrillIsNoLongerThanItIsSetToBe() {
        past.confused(5).right(5);
        model.load();
        model.options(DrillOptions.DEFAULT.withLength(Unit.CARDS, 4));

        assertThat(model.extent(CONTRAST)).contains(new Extent(4, 4L * PACE, false));
    }

    @Test
    void optionsAreKeptAtOnce() {
        model.options(DrillOptions.DEFAULT.withEarly(true));

        assertThat(around.settings().drills().early()).isTrue();
    }

    @Test
    void optionsSetElsewhereAreTakenOver() {
        around.settings(around.settings().withDrills(DrillOptions.DEFAULT.withInterleaved(false)));
        model.load();

        assertThat(model.options().get().interleaved()).isFalse();
    }

    @Test
    void aMixHasTheCardsThatHoldItsWordsInTextOrTags() {
        model.load();
        model.count(new Drill.Mix("case FEATURES"));
        model.count(new Drill.Mix("etl"));
        model.count(new Drill.Mix("case nowhere"));

        assertThat(model.sizes().get())
                .containsEntry(new Drill.Mix("case FEATURES"), 10)
                .containsEntry(new Drill.Mix("etl"), 10)
                .containsEntry(new Drill.Mix("case nowhere"), 0);
    }

    @Test
    void whatIsReadIsSaidUntilItIsThere() {
        model = slow();
        model.load();
        assertThat(model.reading().get()).isTrue();

        runWaiting();
        assertThat(model.reading().get()).isFalse();
        assertThat(model.advice().get()).isPresent();
    }

    @Test
    void readingIsGivenUpWhenTheScreenIsLeft() {
        model = slow();
        model.load();
        model.leave();
        runWaiting();

        assertThat(model.reading().get()).isFalse();
        assertThat(model.advice().get()).isEmpty();
    }

    @Test
    void countingIsGivenUpWhenTheScreenIsLeft() {
        past.confused(5).right(5);
        model = slow();
        model.load();
        waiting.removeFirst().run();
        model.leave();
        runWaiting();

        assertThat(model.sizes().get()).isEmpty();
    }

    @Test
    void whoComesBackWhileTheLogIsReadGetsTheNewAnswerOnly() {
        model = slow();
        model.load();
        model.leave();
        past.confused(5).right(5);
        model.load();
        waiting.removeFirst().run();
        assertThat(model.advice().get()).isEmpty();
        assertThat(model.reading().get()).isTrue();

        runWaiting();
        assertThat(model.advice().get().orElseThrow().best()).isPresent();
    }

    @Test
    void aLogThatCannotBeReadIsReported() {
        model = slow();
        model.load();
        runWaiting();
        library.close();
        model.load();
        runWaiting();

        assertThat(around.reported()).hasSize(1);
        assertThat(model.reading().get()).isFalse();
    }
}
