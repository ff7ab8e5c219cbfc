package app.telltale.insight;

import static app.telltale.insight.Log.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.Confusions.Confusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FiguresProperties {
    private static final Labels LABELS = new Labels(
            Map.of(1L, List.of(1), 2L, List.of(1, 2), 3L, List.of(2), 4L, List.of(3)), Map.of(1L, List.of("a"), 2L, List.of("a", "b")));

    @Provide
    Arbitrary<List<Observation>> logs() {
        var subjects = Arbitraries.of("Glue", "EMR", "Athena", "Feature Store");
        var when = Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 23), Arbitraries.of(ReviewKind.class))
                .as((ago, hour, kind) -> new Observation(
                        0, 0, TODAY.minusDays(ago), hour, kind, Grade.GOOD, Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), 1_000, false, 0));
        return Combinators.combine(
                        when,
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Sureness.class).optional(),
                        Arbitraries.of(ErrorKind.class).optional(),
                        subjects.optional(),
                        subjects.optional(),
                        Arbitraries.integers().between(0, 60))
                .as((at, note, q, sureness, error, chosen, right, interval) -> new Observation(
                        note, note, at.day(), at.hour(), at.kind(), new Grade(q), sureness,
                        error.filter(_ -> q < 3), chosen.filter(_ -> q < 3), right, 1_000 * interval, interval == 0, interval))
                .list()
                .ofMaxSize(120);
    }

    private static Figures of(List<Observation> log) {
        return Log.figures(log, LABELS, 30);
    }

    private static Stream<ErrorProfile<?>> profiles(Figures figures) {
        return Stream.of(figures.domains(), figures.subjects(), figures.tags());
    }

    @Property(tries = 200)
    void theOrderOfTheReviewsDoesNotMatter(@ForAll("logs") List<Observation> log, @ForAll long seed) {
        var shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));
        var one = of(log);
        var other = of(shuffled);

        assertThat(other.reviews()).isEqualTo(one.reviews());
        assertThat(other.confusions()).isEqualTo(one.confusions());
        assertThat(other.confusions().pairs()).isEqualTo(one.confusions().pairs());
        assertThat(other.retention()).isEqualTo(one.retention());
        assertThat(other.habits()).isEqualTo(one.habits());
        assertThat(other.calibration().right()).isEqualTo(one.calibration().right());
        assertThat(other.calibration().brier().orElse(0)).isEqualTo(one.calibration().brier().orElse(0), within(1e-9));
        assertThat(other.calibrations().keySet()).isEqualTo(one.calibrations().keySet());
        assertAlike(one.domains(), other.domains());
        assertAlike(one.subjects(), other.subjects());
        assertAlike(one.tags(), other.tags());
    }

    private static <K extends Comparable<K>> void assertAlike(ErrorProfile<K> one, ErrorProfile<K> other) {
        assertThat(other.ownMean()).isEqualTo(one.ownMean(), within(1e-9));
        assertThat(other.lines().keySet()).isEqualTo(one.lines().keySet());
        assertThat(one.changes(other)).isEmpty();
        one.lines().forEach((key, line) -> line.cells().forEach((kind, cell) ->
                assertThat(other.line(key).cell(kind).weakness()).isEqualTo(cell.weakness(), within(1e-9))));
    }

    @Property(tries = 200)
    void everyFigureOfAProfileIsAShare(@ForAll("logs") List<Observation> log) {
        assertThat(profiles(of(log))).allSatisfy(profile -> {
            assertThat(profile.ownMean()).isBetween(0.0, 0.25);
            assertThat(profile.lines().values()).allSatisfy(line -> assertThat(line.cells().values()).allSatisfy(cell -> {
                assertThat(cell.weakness()).isBetween(0.0, 1.0);
                assertThat(cell.rate()).isBetween(0.0, 1.0);
                assertThat(cell.recent()).isBetween(0.0, (double) cell.misses());
            }));
        });
    }

    @Property(tries = 200)
    void cellsSumUpToAtMostTheMissesAndTheseToTheReviews(@ForAll("logs") List<Observation> log) {
        assertThat(profiles(of(log))).allSatisfy(profile -> assertThat(profile.lines().values()).allSatisfy(line -> {
            int cells = line.cells().values().stream().mapToInt(ErrorProfile.Cell::misses).sum();
            assertThat(cells).isLessThanOrEqualTo(line.misses());
            assertThat(line.misses()).isLessThanOrEqualTo(line.reviews());
        }));
    }

    @Property(tries = 200)
    void fewMissesAreNeverAWeakSpot(@ForAll("logs") List<Observation> log) {
        var figures = of(log);

        assertThat(WeakSpots.of(figures, Log.EXAM, _ -> true).domains())
                .allSatisfy(spot -> assertThat(spot.cell().misses()).isGreaterThanOrEqualTo(3));
    }

    @Property(tries = 200)
    void aPairIsTheSumOfItsDirections(@ForAll("logs") List<Observation> log) {
        var confusions = of(log).confusions();
        var first = confusions.pairs().stream().findFirst();

        first.ifPresent(pair -> assertThat(confusions.all().stream()
                        .filter(one -> List.of(one.chosen(), one.right()).containsAll(List.of(pair.first(), pair.second())))
                        .mapToInt(Confusion::count)
                        .sum())
                .isEqualTo(pair.count()));
        assertThat(confusions.pairs()).allMatch(pair -> pair.count() >= 3 && pair.first().compareTo(pair.second()) < 0);
    }

    @Property
    void weaknessLiesBetweenTheRateAndTheOwnMean(
            @ForAll @DoubleRange(max = 1) double rate,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double reviews,
            @ForAll @DoubleRange(max = 0.25) double ownMean) {
        assertThat(Weakness.of(rate * reviews, reviews, ownMean))
                .isBetween(Math.min(rate, ownMean) - 1e-12, Math.max(rate, ownMean) + 1e-12);
    }

    @Property
    void theIntervalHoldsTheShare(@ForAll @IntRange(max = 100_000) int hits, @ForAll @IntRange(max = 100_000) int others) {
        var proportion = new Proportion(hits, hits + others);

        assertThat(proportion.share()).isBetween(proportion.lower(), proportion.upper());
        assertThat(proportion.lower()).isGreaterThanOrEqualTo(0);
        assertThat(proportion.upper()).isLessThanOrEqualTo(1);
    }

    @Property
    void aForecastAddsUpToAllCards(
            @ForAll @Size(max = 40) Map<@IntRange(min = -500, max = 900) Integer, @IntRange(max = 1_000) Integer> ahead) {
        var due = new HashMap<LocalDate, Integer>();
        ahead.forEach((days, cards) -> due.put(TODAY.plusDays(days), cards));
        var forecast = Forecast.of(due, TODAY);
        int weeks = forecast.weeks().stream().mapToInt(Integer::intValue).sum();

        assertThat(weeks + forecast.later()).isEqualTo(due.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(forecast.days().subList(0, 28).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(forecast.weeks().subList(0, 4).stream().mapToInt(Integer::intValue).sum());
    }
}
