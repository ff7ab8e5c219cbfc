package app.telltale.insight;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.card.ErrorKind.CONSTRAINT_MISS;
import static app.telltale.card.ErrorKind.REASONING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.card.ErrorKind;
import app.telltale.card.ReviewKind;
import app.telltale.insight.ErrorProfile.Cell;
import app.telltale.insight.ErrorProfile.Change;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ErrorProfileTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static Cell careless(Log log, int domain) {
        return log.figures().domains().line(domain).cell(CARELESS);
    }

    private static boolean isWeak(Log log, ErrorKind kind) {
        return log.figures().domains().isWeakSpot(1, kind);
    }

    @Test
    void aCellCountsItsMissesAgainstTheReviewsOfItsDomain() {
        var line = new Log().in(1, 1).passes(8).misses(2, CARELESS).figures().domains().line(1);

        assertThat(line.reviews()).isEqualTo(10);
        assertThat(line.misses()).isEqualTo(2);
        assertThat(line.cell(CARELESS).misses()).isEqualTo(2);
        assertThat(line.cell(CARELESS).rate()).isEqualTo(0.2, CLOSE);
        assertThat(line.cell(REASONING).misses()).isZero();
    }

    @Test
    void ownMeanIsTheShareOfMissesOnAverageOverTheFourKinds() {
        var profile = new Log().in(1, 1).passes(8).misses(2, CARELESS).figures().domains();

        assertThat(profile.ownMean()).isEqualTo(0.05, CLOSE); // 2 of 10, by 4
    }

    @Test
    void weaknessDrawsTheRateToTheOwnMeanWithTheWeightOfTwentyReviews() {
        var log = new Log().in(1, 1).passes(8).misses(2, CARELESS);

        assertThat(careless(log, 1).weakness()).isEqualTo(0.1, CLOSE); // (2 + 20 * 0.05) / (10 + 20)
    }

    @Test
    void aDomainWithoutMissesStillTakesFromTheOwnMean() {
        var log = new Log().in(1, 1).passes(8).misses(2, CARELESS).in(2, 2).passes(10);

        assertThat(careless(log, 1).weakness()).isEqualTo(2.5 / 30, CLOSE); // own mean 2 of 20, by 4: 0.025
        assertThat(careless(log, 2).weakness()).isEqualTo(0.5 / 30, CLOSE);
    }

    @Test
    void missesOneHalfLifeAgoWeighHalf() {
        var log = new Log().in(1, 1).passes(8).daysAgo(30).misses(2, CARELESS);
        double ownMean = 1.0 / 9 / 4;

        assertThat(careless(log, 1).recent()).isEqualTo(1, CLOSE);
        assertThat(careless(log, 1).weakness()).isEqualTo((1 + 20 * ownMean) / (9 + 20), CLOSE);
        assertThat(careless(log, 1).rate()).as("counts do not fade").isEqualTo(0.2, CLOSE);
    }

    @Test
    void theHalfLifeIsTheOneAskedFor() {
        var cell = new Log().in(1, 1).daysAgo(20).misses(4, CARELESS).figures(10).domains().line(1).cell(CARELESS);

        assertThat(cell.recent()).isEqualTo(1, CLOSE);
    }

    @Test
    void repeatsOfACardJustSeenAreNotCounted() {
        var log = new Log().in(1, 1).passes(1).as(ReviewKind.REPEAT).misses(5, CARELESS).passes(5);

        assertThat(log.figures().domains().line(1).reviews()).isEqualTo(1);
        assertThat(careless(log, 1)).isEqualTo(new Cell(0, 0, 0, 0));
    }

    @Test
    void drillsAndMockExamsAreCounted() {
        var log = new Log().in(1, 1).as(ReviewKind.DRILL).misses(1, CARELESS).as(ReviewKind.EXAM).misses(1, CARELESS);

        assertThat(careless(log, 1).misses()).isEqualTo(2);
    }

    @Test
    void aMissWithoutAKindCountsForTheLineAlone() {
        var line = new Log().in(1, 1).passes(3).unnamed(1).figures().domains().line(1);

        assertThat(line.misses()).isEqualTo(1);
        assertThat(line.cells().values()).allMatch(cell -> cell.misses() == 0 && cell.weakness() == 0);
    }

    @Test
    void aNoteOfTwoDomainsCountsInBoth() {
        var log = new Log().in(1, 1, 2).misses(1, CARELESS);

        assertThat(careless(log, 1).misses()).isEqualTo(1);
        assertThat(careless(log, 2).misses()).isEqualTo(1);
    }

    @Test
    void notesOutsideTheExamHaveALineOfTheirOwn() {
        assertThat(careless(new Log().misses(1, CARELESS), Labels.NO_DOMAIN).misses()).isEqualTo(1);
    }

    @Test
    void theSameIsCountedBySubjectAndByTag() {
        var figures = new Log().tagged("etl", "spark").about("Glue").misses(1, CARELESS).passes(3).figures();

        assertThat(figures.subjects().lines().keySet()).containsExactly("Glue");
        assertThat(figures.subjects().line("Glue").cell(CARELESS).rate()).isEqualTo(0.25, CLOSE);
        assertThat(figures.tags().lines().keySet()).containsExactly("etl", "spark");
        assertThat(figures.tags().line("spark").cell(CARELESS).misses()).isEqualTo(1);
    }

    @Test
    void nothingIsKnownOfAKeyThatWasNeverReviewed() {
        var line = new Log().figures().domains().line(7);

        assertThat(line.reviews()).isZero();
        assertThat(line.cell(CARELESS)).isEqualTo(Cell.NONE);
    }

    @Test
    void oneSlipIsNoWeakSpot() {
        assertThat(isWeak(new Log().in(1, 1).misses(1, CARELESS), CARELESS)).isFalse();
    }

    @Test
    void twoMissesAreNoWeakSpot() {
        assertThat(isWeak(new Log().in(1, 1).passes(10).misses(2, CARELESS), CARELESS)).isFalse();
    }

    @Test
    void threeMissesOfAKindAreAWeakSpot() {
        assertThat(isWeak(new Log().in(1, 1).passes(10).misses(3, CARELESS), CARELESS)).isTrue();
    }

    @Test
    void threeMissesOfDifferentKindsAreNoWeakSpot() {
        var log = new Log().in(1, 1).misses(1, CARELESS).misses(1, REASONING).misses(1, CONSTRAINT_MISS);

        assertThat(ErrorKind.values()).noneMatch(kind -> isWeak(log, kind));
    }

    @Test
    void oldMissesAreNoWeakSpotAnyMore() {
        var log = new Log().in(1, 1).daysAgo(60).misses(3, CARELESS).daysAgo(0).passes(3); // weigh 0.75

        assertThat(isWeak(log, CARELESS)).isFalse();
    }

    @Test
    void whoMissesAlikeInEverythingHasNoWeakSpot() {
        var log = new Log();
        for (int domain = 1; domain <= 3; domain++) {
            log.in(domain, domain).passes(70);
            for (ErrorKind kind : ErrorKind.values()) {
                log.misses(7, kind);
            }
        }

        assertThat(log.spots().domains()).isEmpty();
    }

    @Test
    void aLittleAboveTheOwnMeanIsChance() {
        var log = new Log();
        for (int domain = 1; domain <= 2; domain++) {
            log.in(domain, domain).passes(80);
            for (ErrorKind kind : ErrorKind.values()) {
                log.misses(domain == 1 && kind == CARELESS ? 6 : 5, kind);
            }
        }

        assertThat(careless(log, 1).weakness()).isGreaterThan(log.figures().domains().ownMean());
        assertThat(isWeak(log, CARELESS)).isFalse();
    }

    @Test
    void changesAreTheCellsWithOtherCountsTheWeakestFirst() {
        var before = new Log().in(1, 1).passes(8).misses(2, CARELESS).in(2, 2).passes(9).misses(1, REASONING).figures().domains();
        var after = new Log().in(1, 1).passes(9).misses(3, CARELESS).misses(1, REASONING)
                .in(2, 2).passes(9).misses(1, REASONING)
                .figures()
                .domains();

        var changes = before.changes(after);
        assertThat(changes).extracting(Change::key).containsExactly(1, 1);
        assertThat(changes).extracting(Change::kind).containsExactly(CARELESS, REASONING);
        assertThat(changes.getFirst().before().misses()).isEqualTo(2);
        assertThat(changes.getFirst().after().misses()).isEqualTo(3);
    }

    @Test
    void moreReviewsChangeTheCellsThatHaveMisses() {
        var before = new Log().in(1, 1).passes(8).misses(2, CARELESS).figures().domains();
        var after = new Log().in(1, 1).passes(12).misses(2, CARELESS).figures().domains();

        assertThat(before.changes(after)).extracting(Change::kind).containsExactly(CARELESS);
        assertThat(after.changes(after)).isEmpty();
    }
}
