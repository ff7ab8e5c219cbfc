package app.telltale.insight;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.card.ErrorKind.CONSTRAINT_MISS;
import static app.telltale.card.ErrorKind.REASONING;
import static app.telltale.card.ErrorKind.SERVICE_MISMATCH;
import static app.telltale.insight.Log.EXAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Sureness;
import app.telltale.study.Drill;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeakSpotsTest {
    private static final Optional<DomainId> FIRST = Optional.of(new DomainId("mla-c01", 1));

    private static Drill drill(ErrorKind kind) {
        return new Log().in(1, 1).passes(10).misses(4, kind).spots().best().orElseThrow().drill();
    }

    @Test
    void eachKindHasItsDrill() {
        assertThat(drill(SERVICE_MISMATCH)).isEqualTo(new Drill.Lookalikes(FIRST));
        assertThat(drill(CONSTRAINT_MISS)).isEqualTo(new Drill.Constraint(FIRST));
        assertThat(drill(REASONING)).isEqualTo(new Drill.Reasoning(FIRST));
        assertThat(drill(CARELESS)).isEqualTo(new Drill.SlowReading(FIRST));
    }

    @Test
    void theDomainThatWeighsMostInTheExamComesFirst() {
        var spots = new Log()
                .in(3, 3).passes(10).misses(4, CARELESS)
                .in(1, 1).passes(10).misses(4, CARELESS)
                .in(2, 2).passes(10).misses(4, CARELESS)
                .spots();

        assertThat(spots.domains()).extracting(spot -> spot.domain().orElseThrow().number()).containsExactly(1, 2, 3);
    }

    @Test
    void whatADrillPaysIsTheWeaknessByTheWeight() {
        var spot = new Log().in(2, 2).passes(16).misses(4, CARELESS).spots().domains().getFirst();

        assertThat(spot.reviews()).isEqualTo(20);
        assertThat(spot.cell().weakness()).isEqualTo(0.125, within(1e-12)); // (4 + 20 * 0.05) / 40
        assertThat(spot.payoff()).isEqualTo(0.0375, within(1e-12)); // of 30 %
    }

    @Test
    void outsideTheExamAWeakSpotPaysNothingAndComesLast() {
        var spots = new Log().of(9).passes(10).misses(8, CARELESS).in(3, 3).passes(10).misses(4, CARELESS).spots();

        assertThat(spots.domains()).hasSize(2);
        assertThat(spots.domains().getLast().domain()).isEmpty();
        assertThat(spots.domains().getLast().payoff()).isZero();
        assertThat(spots.domains().getLast().drill()).isEqualTo(new Drill.SlowReading(Optional.empty()));
    }

    @Test
    void aServiceMismatchIsDrilledByThePairMostConfusedInThatDomain() {
        var log = new Log()
                .in(1, 1).passes(10).confuses("A", "B", 9)
                .in(2, 2).passes(10).confuses("A", "B", 1).confuses("C", "D", 3);

        assertThat(log.spots().domains()).extracting(WeakSpot.InDomain::drill)
                .containsExactly(new Drill.Contrast("A", "B"), new Drill.Contrast("C", "D"));
    }

    @Test
    void confusedPairsAreListedWithWhetherAnAuthorComparesThem() {
        var figures = new Log().confuses("A", "B", 4).confuses("C", "D", 3).figures();
        var spots = WeakSpots.of(figures, EXAM, pair -> pair.first().equals("C"));

        assertThat(spots.pairs()).extracting(spot -> spot.pair().first()).containsExactly("A", "C");
        assertThat(spots.pairs()).extracting(WeakSpot.Lookalikes::paired).containsExactly(false, true);
        assertThat(spots.pairs().getFirst().drill()).isEqualTo(new Drill.Contrast("A", "B"));
    }

    @Test
    void threeSureMissesAmongFewSureAnswersAreOverconfidence() {
        var spots = new Log().saying(Sureness.SURE).passes(17).unnamed(3).spots();

        assertThat(spots.overconfidence()).contains(new WeakSpot.Overconfidence(3, 20));
        assertThat(spots.best().orElseThrow().drill()).isEqualTo(new Drill.SureButWrong());
    }

    @Test
    void twoSureMissesAreNot() {
        assertThat(new Log().saying(Sureness.SURE).unnamed(2).spots().overconfidence()).isEmpty();
    }

    @Test
    void sureAnswersThatAreRightAsOftenAsTheWordPromisesAreNot() {
        assertThat(new Log().saying(Sureness.SURE).passes(97).unnamed(3).spots().overconfidence()).isEmpty();
    }

    @Test
    void theBestIsADomainThenAPairThenOverconfidence() {
        var pair = new Log().saying(Sureness.SURE).confuses("A", "B", 1).daysAgo(400).confuses("A", "B", 2);
        assertThat(pair.spots().best()).contains(pair.spots().pairs().getFirst());

        var domain = pair.daysAgo(0).in(1, 1).misses(4, CARELESS);
        assertThat(domain.spots().best()).contains(domain.spots().domains().getFirst());
    }

    @Test
    void anEmptyLogHasNone() {
        assertThat(new Log().spots()).isEqualTo(new WeakSpots(List.of(), List.of(), Optional.empty()));
        assertThat(new Log().spots().isEmpty()).isTrue();
    }
}
