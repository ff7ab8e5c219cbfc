package app.telltale.insight;

import static app.telltale.card.ErrorKind.CARELESS;
import static app.telltale.insight.Log.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ReviewKind;
import app.telltale.insight.Confusions.Confusion;
import app.telltale.insight.Confusions.Pair;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfusionsTest {
    private static Confusions of(Log log) {
        return log.figures().confusions();
    }

    @Test
    void eachDirectionIsCountedByItself() {
        var confusions = of(new Log().in(1, 1).confuses("Glue", "EMR", 2).confuses("EMR", "Glue", 1));

        assertThat(confusions.all()).containsExactly(
                new Confusion("Glue", "EMR", 2, TODAY, Map.of(1, 2)), new Confusion("EMR", "Glue", 1, TODAY, Map.of(1, 1)));
    }

    @Test
    void bothDirectionsTogetherMakeAPairFromThreeOn() {
        assertThat(of(new Log().in(1, 1).confuses("Glue", "EMR", 2).confuses("EMR", "Glue", 1)).pairs())
                .containsExactly(new Pair("EMR", "Glue", 3, TODAY, Optional.of(1)));
    }

    @Test
    void twoConfusionsMakeNoPair() {
        assertThat(of(new Log().confuses("Glue", "EMR", 1).confuses("EMR", "Glue", 1)).pairs()).isEmpty();
    }

    @Test
    void theMostFrequentComesFirstAndEqualOnesByName() {
        var log = new Log().confuses("C", "D", 3).confuses("A", "B", 3).confuses("E", "F", 4);

        assertThat(of(log).all()).extracting(Confusion::chosen).containsExactly("E", "A", "C");
        assertThat(of(log).pairs()).extracting(Pair::first).containsExactly("E", "A", "C");
    }

    @Test
    void theLastDayIsTheLatestWhateverTheOrder() {
        var log = new Log().daysAgo(3).confuses("A", "B", 1).daysAgo(1).confuses("B", "A", 1).daysAgo(9).confuses("A", "B", 1);

        assertThat(of(log).pairs().getFirst().last()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aPairBelongsToTheDomainWhereItHappenedMostOften() {
        var log = new Log().in(1, 1).confuses("A", "B", 1).in(2, 2, 3).confuses("A", "B", 1).in(3, 3).confuses("A", "B", 1);

        assertThat(of(log).all().getFirst().domains()).isEqualTo(Map.of(1, 1, 2, 1, 3, 2));
        assertThat(of(log).pairs().getFirst().domain()).contains(3);
    }

    @Test
    void outsideTheExamItHappenedInNoDomain() {
        assertThat(of(new Log().confuses("A", "B", 3)).pairs().getFirst().domain()).contains(Labels.NO_DOMAIN);
    }

    @Test
    void ofOneDomainOnlyWhatHappenedThereIsLeft() {
        var log = new Log().in(1, 1).confuses("A", "B", 5).in(2, 2).confuses("A", "B", 1).confuses("C", "D", 3);

        assertThat(of(log).in(2).pairs()).extracting(Pair::first).containsExactly("C");
        assertThat(of(log).in(2).all()).extracting(Confusion::count).containsExactly(3, 1);
    }

    @Test
    void repeatsAreNotCounted() {
        assertThat(of(new Log().as(ReviewKind.REPEAT).confuses("A", "B", 3)).all()).isEmpty();
    }

    @Test
    void drillsAndMockExamsAreCounted() {
        assertThat(of(new Log().as(ReviewKind.DRILL).confuses("A", "B", 2).as(ReviewKind.EXAM).confuses("A", "B", 1)).pairs())
                .hasSize(1);
    }

    @Test
    void aMissWithoutAChosenSubjectIsNoConfusion() {
        assertThat(of(new Log().about("A").misses(3, CARELESS)).all()).isEmpty();
    }

    @Test
    void aWrongOptionOfTheRightSubjectIsNoConfusion() {
        assertThat(of(new Log().confuses("A", "A", 3)).all()).isEmpty();
    }

    @Test
    void subjectsAreThoseThatTakePartByName() {
        assertThat(of(new Log().confuses("Glue", "EMR", 1).confuses("Athena", "Glue", 1).about("S3").passes(1)).subjects())
                .containsExactly("Athena", "EMR", "Glue");
    }
}
