package app.telltale.card;

import static app.telltale.card.Notes.ABOUT;
import static app.telltale.card.Notes.BARE;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face.Choice;
import app.telltale.card.Face.Panel;
import app.telltale.card.Face.PanelKind;
import app.telltale.card.Face.Recall;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Trap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonCardsTest {
    private static final Panel EXPLANATION = new Panel(PanelKind.EXPLANATION, "The explanation");
    private static final Panel SOURCE = new Panel(PanelKind.SOURCE, "The guide");
    private static final Panel SIGNAL = new Panel(PanelKind.SIGNAL, "Who runs the cluster");
    private static final Panel CHECK = new Panel(PanelKind.CHECK, "Is there a cluster?");

    @Test
    void theScenariosComeFirstThenTheSignalThenTheTrap() {
        assertThat(Cards.of(Notes.comparison(ABOUT))).extracting(Card::key).containsExactly("scenario:nightly", "signal", "trap");
    }

    @Test
    void aScenarioIsAboutItsRightSubject() {
        assertThat(scenario().subject()).contains("Glue");
    }

    @Test
    void aScenarioAsksItsTextWithItsDecidingWords() {
        assertThat(choice().prompt()).isEqualTo("A nightly Spark job, no servers");
        assertThat(choice().deciding()).containsExactly("no servers");
    }

    @Test
    void aScenarioOffersEverySubjectByItsName() {
        assertThat(choice().options()).extracting(Face.Option::key).containsExactly("Glue", "EMR", "Athena");
        assertThat(choice().options()).extracting(Face.Option::text).containsExactly("Glue", "EMR", "Athena");
    }

    @Test
    void theRightSubjectSaysWhyItIsRight() {
        assertThat(choice().options().getFirst())
                .isEqualTo(new Face.Option("Glue", "Glue", true, Optional.of("Glue is serverless"), Optional.empty(), Optional.of("Glue")));
    }

    @Test
    void aWrongSubjectSaysWhatChoosingItShows() {
        assertThat(choice().options().get(1))
                .isEqualTo(new Face.Option(
                        "EMR", "EMR", false, Optional.of("It has servers"), Optional.of(ErrorKind.CONSTRAINT_MISS), Optional.of("EMR")));
    }

    @Test
    void aWrongSubjectOfWhichNothingIsSaidIsWrongWithoutAnError() {
        assertThat(choice().options().get(2))
                .isEqualTo(new Face.Option("Athena", "Athena", false, Optional.empty(), Optional.empty(), Optional.of("Athena")));
    }

    @Test
    void aScenarioHasOneRightOption() {
        assertThat(choice().rightCount()).isEqualTo(1);
    }

    @Test
    void theTrapIsShownOnlyAfterAMiss() {
        assertThat(choice().afterMiss())
                .containsExactly(new Panel(PanelKind.TRAP, "EMR runs Spark\n\nNobody wants to run a cluster"));
        assertThat(choice().after()).extracting(Panel::kind).doesNotContain(PanelKind.TRAP);
    }

    @Test
    void theTrapIsNotShownWhereTheSubjectItWarnsOfIsRight() {
        var note = Notes.comparison(BARE);
        var trap = new Trap("Glue", "Spark is asked for", "Glue runs Spark", "It is too slow");
        var warned = new Comparison(
                BARE, note.subjects(), note.confusion(), note.signal(), note.check(), trap, note.scenarios());

        assertThat(((Face.Choice) Cards.of(warned).getFirst().face()).afterMiss()).isEmpty();
    }

    @Test
    void signalAndCheckAreShownAfterEveryAnswerToAScenario() {
        assertThat(choice().after()).containsExactly(SIGNAL, CHECK, EXPLANATION, SOURCE);
    }

    @Test
    void theSignalCardAsksForAllSubjectsAndListsTheirSignals() {
        assertThat(Cards.of(Notes.comparison(BARE)).get(1))
                .isEqualTo(new Card(
                        "signal",
                        Optional.empty(),
                        new Recall(
                                "What tells Glue, EMR and Athena apart?",
                                "- **Glue:** serverless ETL\n- **EMR:** own clusters\n- **Athena:** SQL on S3",
                                List.of(SIGNAL, CHECK, new Panel(PanelKind.CONFUSION, "All of them read S3")))));
    }

    @Test
    void twoSubjectsAreJoinedWithoutAComma() {
        var three = Notes.comparison(BARE);
        var two = new Comparison(
                BARE, three.subjects().subList(0, 2), three.confusion(), three.signal(), three.check(), three.trap(), three.scenarios());

        assertThat(Cards.of(two).get(1).face().prompt()).isEqualTo("What tells Glue and EMR apart?");
    }

    @Test
    void theTrapCardAsksWhyItsSubjectLooksRightAndIsWrong() {
        assertThat(Cards.of(Notes.comparison(BARE)).get(2))
                .isEqualTo(new Card(
                        "trap",
                        Optional.of("EMR"),
                        new Recall(
                                "Spark is asked for\n\nWhy does EMR look right here, and why is it wrong?",
                                "Nobody wants to run a cluster",
                                List.of(new Panel(PanelKind.TRAP, "EMR runs Spark"), SIGNAL))));
    }

    private static Card scenario() {
        return Cards.of(Notes.comparison(ABOUT)).getFirst();
    }

    private static Choice choice() {
        return (Choice) scenario().face();
    }
}
