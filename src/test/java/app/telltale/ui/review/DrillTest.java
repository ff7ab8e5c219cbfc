package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Sureness;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which cards a drill asks, and what it asks first. */
class DrillTest extends DrillFixture {
    @Test
    void aContrastAsksTheScenariosOfBothSubjects() {
        assertThat(asked(STORES)).containsExactly("stores", "stores", "stores", "stores");
    }

    @Test
    void subjectsNeverPassedAreDrilledOneAfterTheOther() {
        assertThat(subjects()).isIn(
                List.of("Glue", "Glue", "Feature Store", "Feature Store"), List.of("Feature Store", "Feature Store", "Glue", "Glue"));
    }

    @Test
    void subjectsPassedAloneTakeTurns() {
        asked(STORES);

        assertThat(subjects()).isIn(
                List.of("Glue", "Feature Store", "Glue", "Feature Store"), List.of("Feature Store", "Glue", "Feature Store", "Glue"));
    }

    private List<String> subjects() {
        sitting.drill(STORES);
        var subjects = new ArrayList<String>();
        while (!(model.step().get() instanceof Step.Over)) {
            subjects.add(sitting.asking().card().queued().subject().orElseThrow());
            sitting.answer(true);
        }
        return subjects;
    }

    @Test
    void aDrillOfLookalikesBeginsWithWhatWasTakenForSomethingElse() {
        missSingle("Tool", Optional.empty());
        options(DrillOptions.DEFAULT.withLength(Unit.CARDS, 1));

        assertThat(asked(new Drill.Lookalikes(Optional.empty()))).containsExactly("single");
    }

    @Test
    void aDrillOfConstraintsHasTheWordsFoundFirst() {
        sitting.drill(new Drill.Constraint(Optional.empty()));

        assertThat(sitting.finding().card().card().note().about().id()).isEqualTo("wards");
    }

    @Test
    void aCardWithoutDecidingWordsIsAskedAtOnce() {
        missSingle("Must", Optional.empty());
        options(DrillOptions.DEFAULT.withLength(Unit.CARDS, 1));
        sitting.drill(new Drill.Constraint(Optional.empty()));

        assertThat(sitting.asked()).isEqualTo("single");
    }

    @Test
    void aDrillOfReasoningAsksQuestionsAndMisconceptions() {
        assertThat(asked(REASONING)).containsExactlyInAnyOrder("single", "several", "wards", "batch");
    }

    @Test
    void aDrillOfSlowReadingShowsThePromptAlone() {
        sitting.drill(new Drill.SlowReading(Optional.empty()));

        assertThat(sitting.reading().card().order()).isNotEmpty();
    }

    @Test
    void aDrillOfWhatOneWasSureOfAsksThatAlone() {
        missSingle("Must", Optional.of(Sureness.SURE));

        assertThat(asked(new Drill.SureButWrong())).containsExactly("single");
    }

    @Test
    void aMixAsksWhatHoldsItsWords() {
        assertThat(asked(new Drill.Mix("VPC wards"))).containsExactly("wards");
    }
}
