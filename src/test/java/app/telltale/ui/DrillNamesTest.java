package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Blueprint;
import app.telltale.card.Blueprint.Domain;
import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.insight.Confusions;
import app.telltale.insight.ErrorProfile;
import app.telltale.insight.WeakSpot;
import app.telltale.study.Drill;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrillNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Optional<DomainId> DATA = Optional.of(new DomainId("ml", 1));
    private static final Confusions.Pair PAIR = new Confusions.Pair("Glue", "Feature Store", 5, DAY, Optional.of(1));

    private final DrillNames names = new DrillNames(new Domains(
            List.of(new Blueprint(
                    "ml", "ML", "ML", 65, 50, 130, 720, 100, 1000, Optional.empty(), List.of(), "",
                    List.of(new Domain(1, "Data preparation for ML", "Data preparation", 28)), "", DAY)),
            "ml"));

    private static WeakSpot spot(Optional<DomainId> domain, ErrorKind kind, Optional<Confusions.Pair> pair) {
        return new WeakSpot.InDomain(domain, kind, new ErrorProfile.Cell(9, 0.15, 8, 0.14), 60, 0.04, pair);
    }

    @Test
    void aDrillOfADomainNamesIt() {
        assertThat(names.of(new Drill.Constraint(DATA))).isEqualTo("Constraints in Data preparation");
    }

    @Test
    void aDrillOfAllDomainsNamesNone() {
        assertThat(names.of(new Drill.SlowReading(Optional.empty()))).isEqualTo("Slow reading");
    }

    @Test
    void aDomainThatNoBlueprintHasIsCalledAsDecksCallIt() {
        assertThat(names.of(new Drill.Reasoning(Optional.of(new DomainId("other", 2))))).isEqualTo("Reasoning in other/2");
    }

    @Test
    void aContrastNamesBothSubjectsByTheAlphabet() {
        assertThat(names.of(new Drill.Contrast("Glue", "Feature Store"))).isEqualTo("Feature Store or Glue");
    }

    @Test
    void aSpotIsItsDomainAndErrorKind() {
        assertThat(names.of(spot(DATA, ErrorKind.CARELESS, Optional.empty()))).isEqualTo("Data preparation · Careless");
    }

    @Test
    void theReasonSaysWhatWasMissedAndWhatTheDomainWeighs() {
        assertThat(names.why(spot(DATA, ErrorKind.CONSTRAINT_MISS, Optional.empty())))
                .isEqualTo("9 of 60 answers in Data preparation overlooked a must-have. It is 28 % of the exam.");
    }

    @Test
    void theReasonOfAMismatchNamesThePairConfusedMost() {
        assertThat(names.why(spot(DATA, ErrorKind.SERVICE_MISMATCH, Optional.of(PAIR))))
                .startsWith("9 of 60 answers in Data preparation picked the wrong tool, most often between Glue and Feature Store.");
    }

    @Test
    void outsideTheExamNoWeightIsGiven() {
        assertThat(names.why(spot(Optional.empty(), ErrorKind.REASONING, Optional.empty())))
                .isEqualTo("9 of 60 answers in cards outside the exam came from wrong reasoning.");
    }

    @Test
    void aPairSaysHowOftenItWasConfused() {
        assertThat(names.why(new WeakSpot.Lookalikes(PAIR, true))).isEqualTo("Glue and Feature Store were taken for each other 5 times.");
    }

    @Test
    void overconfidenceSaysHowManySureAnswersWereWrong() {
        assertThat(names.why(new WeakSpot.Overconfidence(4, 30))).isEqualTo("4 of 30 answers that you were sure of were wrong.");
    }
}
