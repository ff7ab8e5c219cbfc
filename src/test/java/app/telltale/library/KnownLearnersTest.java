package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Sureness;
import app.telltale.insight.Confusions.Confusion;
import app.telltale.insight.Habits.Pattern;
import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import app.telltale.insight.WeakSpot;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Learners of whom it is known what is wrong with them, and what the program says of it. */
class KnownLearnersTest extends CourseFixture {
    private static final Lens ALL = new Lens("mla-c01", Optional.empty(), Period.ALL, 30);
    private static final List<String> CARDS = List.of(
            "etl/scenario:nightly", "etl/scenario:cluster", "features/scenario:prep", "limits/question", "metric/question");

    private Insights.View view() {
        return library.insights().view(ALL, DAY, () -> true).orElseThrow();
    }

    @Test
    void whoAlwaysTakesGlueForFeatureStoreIsToldSoAndDrillsThePair() {
        for (int ago = 9; ago >= 0; ago--) {
            diary.on(DAY.minusDays(ago));
            CARDS.forEach(diary::pass);
            diary.confuse(ago % 2 == 0 ? "store/question" : "again/question", "Glue");
        }
        var view = view();

        assertThat(view.figures().confusions().all())
                .containsExactly(new Confusion("Glue", "Feature Store", 10, DAY, Map.of(1, 10)));
        var worst = view.figures().subjects().line("Feature Store").cell(ErrorKind.SERVICE_MISMATCH);
        assertThat(worst.rate()).isEqualTo(1);
        assertThat(view.figures().subjects().isWeakSpot("Feature Store", ErrorKind.SERVICE_MISMATCH)).isTrue();
        assertThat(view.spots().pairs()).singleElement()
                .satisfies(spot -> assertThat(spot.paired()).as("suggested, not an author's").isFalse());
        assertThat(view.spots().domains()).singleElement().satisfies(spot -> {
            assertThat(spot.domain()).contains(new DomainId("mla-c01", 1));
            assertThat(spot.kind()).isEqualTo(ErrorKind.SERVICE_MISMATCH);
        });
        var drill = view.spots().best().orElseThrow().drill();
        assertThat(drill).isEqualTo(new Drill.Contrast("Feature Store", "Glue"));
        assertThat(library.drillSize(drill, DrillOptions.DEFAULT)).isEqualTo(5);
    }

    @Test
    void whoIsCarelessOnMondaysOnlyIsToldSo() {
        for (LocalDate day = DAY.minusDays(27); !day.isAfter(DAY); day = day.plusDays(1)) {
            boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
            diary.on(day);
            CARDS.forEach(diary::pass);
            diary.pass("myth/claim");
            if (monday) {
                diary.miss("limits/question", ErrorKind.CARELESS);
                diary.miss("metric/question", ErrorKind.CARELESS);
            }
        }
        var view = view();

        assertThat(view.figures().habits().pattern())
                .contains(new Pattern(DayOfWeek.MONDAY, ErrorKind.CARELESS, 8, 8));
        assertThat(view.spots().best().map(WeakSpot::drill))
                .contains(new Drill.SlowReading(Optional.of(new DomainId("mla-c01", 2))));
        assertThat(view.figures().confusions().all()).isEmpty();
    }

    @Test
    void ofThreeReviewsNothingIsMade() {
        diary.saying(Sureness.SURE).pass("limits/question");
        diary.on(DAY.minusDays(1)).pass("metric/question");
        diary.on(DAY).confuse("store/question", "Glue");
        var view = view();

        assertThat(view.figures().reviews()).isEqualTo(3);
        assertThat(view.spots().isEmpty()).isTrue();
        assertThat(view.figures().confusions().pairs()).isEmpty();
        assertThat(view.figures().habits().pattern()).isEmpty();
        var slip = view.figures().domains().line(1).cell(ErrorKind.SERVICE_MISMATCH);
        assertThat(slip.rate()).as("of one review").isEqualTo(1);
        assertThat(slip.weakness()).as("drawn to the mean").isLessThan(0.15);
        assertThat(view.figures().retention().all().isEmpty()).isTrue();
    }

    @Test
    void aThousandPerfectReviewsShowNoWeakness() {
        diary.saying(Sureness.SURE);
        for (int ago = 199; ago >= 0; ago--) {
            diary.on(DAY.minusDays(ago));
            CARDS.forEach(diary::pass);
        }
        var view = view();
        var figures = view.figures();

        assertThat(figures.reviews()).isEqualTo(1_000);
        assertThat(view.spots().isEmpty()).isTrue();
        assertThat(figures.domains().ownMean()).isZero();
        assertThat(figures.domains().lines().values()).allSatisfy(line -> assertThat(line.misses()).isZero());
        assertThat(figures.confusions().all()).isEmpty();
        assertThat(figures.retention().all().share()).isEqualTo(1);
        assertThat(figures.retention().all().lower()).isGreaterThan(0.996);
        assertThat(figures.calibration().brier().orElseThrow()).isEqualTo(0.0025, within(1e-9));
        assertThat(figures.habits().pattern()).isEmpty();
    }
}
