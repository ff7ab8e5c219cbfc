package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.insight.WeakSpot;
import app.telltale.library.Library;
import app.telltale.study.Drill;
import app.telltale.ui.Around;
import app.telltale.ui.Background;
import app.telltale.ui.DeckFile;
import app.telltale.ui.Place;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the end of a drill tells of the error profile. */
class DrillEndTest {
    private static final Drill STORES = new Drill.Contrast("Glue", "Feature Store");

    @TempDir
    private Path folder;

    private Sitting sitting;

    @BeforeEach
    void open() {
        sitting = new Sitting(folder, DeckFile.COMPARISON, DeckFile.CONSTRAINED);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private DrillGain drilled(boolean right) {
        sitting.drill(STORES);
        while (sitting.model().step().get() instanceof Step.Asking) {
            sitting.answer(right);
        }
        return sitting.drillEnded().gain().orElseThrow();
    }

    @Test
    void missesShowAsALineOfTheProfile() {
        assertThat(drilled(false).lines()).singleElement().satisfies(line -> {
            assertThat(line).returns(1, DrillGain.Line::domain).returns(ErrorKind.SERVICE_MISMATCH, DrillGain.Line::kind);
            assertThat(line.before()).returns(0, DrillGain.Figure::misses).returns(0, DrillGain.Figure::reviews);
            assertThat(line.after()).returns(4, DrillGain.Figure::misses).returns(4, DrillGain.Figure::reviews);
        });
    }

    @Test
    void rightAnswersMakeAWeakSpotBetter() {
        drilled(false);

        assertThat(drilled(true).lines()).singleElement().satisfies(line -> {
            assertThat(line.after()).returns(4, DrillGain.Figure::misses).returns(8, DrillGain.Figure::reviews);
            assertThat(line.change()).isNegative();
        });
    }

    @Test
    void whereNothingWasEverMissedNoLineShows() {
        assertThat(drilled(true).lines()).isEmpty();
    }

    @Test
    void theDrillThatPaysMostIsOffered() {
        assertThat(drilled(false).next()).map(WeakSpot::drill).contains(new Drill.Contrast("Feature Store", "Glue"));
    }

    @Test
    void spaceLeadsToTheDrillThatIsOffered() {
        drilled(false);

        assertThat(DrillEndPane.next(sitting.drillEnded())).contains(new Place.Drilling(new Drill.Contrast("Feature Store", "Glue")));
    }

    @Test
    void theSamePairIsTheSameDrillEitherWayRound() {
        assertThat(drilled(false).next()).map(WeakSpot::drill).contains(sitting.drillEnded().drill());
    }

    @Test
    void withoutAWeakSpotSpaceLeadsToToday() {
        drilled(true);

        assertThat(DrillEndPane.next(sitting.drillEnded())).contains(new Place.Home());
    }

    @Test
    void theEndShowsBeforeTheProfileIsReadAndIsFilledInAfterwards() {
        try (var library = Around.library(folder.resolve("slow"))) {
            Deque<Runnable> waiting = new ArrayDeque<>();
            var model = slowly(library, waiting);
            model.start(new Course.Drilling(new Drill.Contrast("Amazon Kinesis Data Streams", "Amazon Data Firehose")));
            boolean buried;
            do {
                buried = model.bury();
            } while (buried);
            assertThat(model.step().get()).isInstanceOfSatisfying(Step.DrillEnded.class, ended -> {
                assertThat(ended.gain()).isEmpty();
                assertThat(DrillEndPane.next(ended)).isEmpty();
            });
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
            assertThat(model.step().get())
                    .isInstanceOfSatisfying(Step.DrillEnded.class, ended -> assertThat(ended.gain()).isPresent());
        }
    }

    @Test
    void whoLeavesIsToldNothingMore() {
        try (var library = Around.library(folder.resolve("left"))) {
            Deque<Runnable> waiting = new ArrayDeque<>();
            var model = slowly(library, waiting);
            model.start(new Course.Drilling(new Drill.Mix("nothing-holds-this-word")));
            model.leave();
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }

            assertThat(model.step().get())
                    .isInstanceOfSatisfying(Step.DrillEnded.class, ended -> assertThat(ended.gain()).isEmpty());
        }
    }

    /** A model whose figures are read when the test says so. */
    private static ReviewModel slowly(Library library, Deque<Runnable> waiting) {
        var around = new Around();
        return new ReviewModel(
                library,
                Around.background(),
                new Background(waiting::addLast, Runnable::run, around::report),
                around,
                new Random(7));
    }
}
