package app.telltale.card;

import static app.telltale.card.Notes.ABOUT;
import static app.telltale.card.Notes.BARE;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face.Choice;
import app.telltale.card.Face.Panel;
import app.telltale.card.Face.PanelKind;
import app.telltale.card.Face.Recall;
import app.telltale.card.Note.Basic;
import app.telltale.card.Note.Cloze;
import app.telltale.card.Note.Constraints;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Reversed;
import app.telltale.card.Note.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cards of the kinds of note that make one face each; comparisons and mnemonics have tests of their own. */
class CardsTest {
    private static final Panel EXPLANATION = new Panel(PanelKind.EXPLANATION, "The explanation");
    private static final Panel SOURCE = new Panel(PanelKind.SOURCE, "The guide");

    @Test
    void aBasicNoteMakesOneCardForward() {
        assertThat(Cards.of(new Basic(ABOUT, "Front", "Back")))
                .containsExactly(new Card("forward", Optional.empty(), new Recall("Front", "Back", List.of(EXPLANATION, SOURCE))));
    }

    @Test
    void aNoteWithoutExplanationAndSourceHasNoPanels() {
        assertThat(Cards.of(new Basic(BARE, "Front", "Back")).getFirst().face()).isEqualTo(new Recall("Front", "Back", List.of()));
    }

    @Test
    void aReversedNoteMakesACardEachWay() {
        assertThat(Cards.of(new Reversed(BARE, "Front", "Back")))
                .containsExactly(
                        new Card("forward", Optional.empty(), new Recall("Front", "Back", List.of())),
                        new Card("backward", Optional.empty(), new Recall("Back", "Front", List.of())));
    }

    @Test
    void aClozeMakesACardPerNumberAscending() {
        assertThat(Cards.of(new Cloze(BARE, "{{c2::EMR}} and {{c1::Glue::serverless}} and {{c2::Spark}}")))
                .containsExactly(
                        new Card(
                                "c1",
                                Optional.empty(),
                                new Recall("EMR and **[serverless]** and Spark", "EMR and **Glue** and Spark", List.of())),
                        new Card(
                                "c2",
                                Optional.empty(),
                                new Recall("**[…]** and Glue and **[…]**", "**EMR** and Glue and **Spark**", List.of())));
    }

    @Test
    void aClozeShowsExplanationAndSource() {
        assertThat(((Recall) Cards.of(new Cloze(ABOUT, "{{c1::Glue}}")).getFirst().face()).after()).containsExactly(EXPLANATION, SOURCE);
    }

    @Test
    void aMisconceptionAsksWhatIsWrongAndAnswersWithTheCorrection() {
        var card = Cards.of(new Misconception(ABOUT, "Accuracy\nis enough", "It is not", "Classes are rare")).getFirst();

        assertThat(card)
                .isEqualTo(new Card(
                        "claim",
                        Optional.empty(),
                        new Recall(
                                "What is wrong with this?\n\n> Accuracy\n> is enough",
                                "It is not",
                                List.of(new Panel(PanelKind.WHY, "Classes are rare"), EXPLANATION, SOURCE))));
    }

    @Test
    void aMisconceptionMakesOneCard() {
        assertThat(Cards.of(new Misconception(BARE, "a", "b", "c"))).hasSize(1);
    }

    @Test
    void aQuestionMakesOneCardWithItsOptionsInTheAuthorsOrder() {
        assertThat(Cards.of(question())).singleElement().satisfies(card -> {
            assertThat(card.key()).isEqualTo("question");
            assertThat(choice(card).options()).extracting(Face.Option::key).containsExactly("a", "b", "c");
        });
    }

    @Test
    void aQuestionShowsItsStemAndItsDecidingWords() {
        var face = choice(Cards.of(question()).getFirst());

        assertThat(face.prompt()).isEqualTo("Which two?");
        assertThat(face.deciding()).containsExactly("two");
    }

    @Test
    void aQuestionTellsItsConstraintsApart() {
        assertThat(choice(Cards.of(question()).getFirst()).constraints())
                .contains(new Constraints(List.of("Which"), List.of()));
    }

    @Test
    void aRightOptionOfAQuestionCarriesNoError() {
        assertThat(choice(Cards.of(question()).getFirst()).options().get(1))
                .isEqualTo(new Face.Option("b", "Glue", true, Optional.of("serverless"), Optional.empty(), Optional.of("Glue")));
    }

    @Test
    void aWrongOptionOfAQuestionCarriesItsErrorAndItsSubject() {
        assertThat(choice(Cards.of(question()).getFirst()).options().getFirst())
                .isEqualTo(new Face.Option(
                        "a", "EMR", false, Optional.of("clusters"), Optional.of(ErrorKind.SERVICE_MISMATCH), Optional.of("EMR")));
    }

    @Test
    void aQuestionCountsItsRightOptions() {
        assertThat(choice(Cards.of(question()).getFirst()).rightCount()).isEqualTo(2);
    }

    @Test
    void theSubjectOfAQuestionIsThatOfItsFirstRightOptionThatHasOne() {
        assertThat(Cards.of(question()).getFirst().subject()).contains("Glue");
    }

    @Test
    void aQuestionWhoseRightOptionsHaveNoSubjectHasNone() {
        var option = new Note.Option("a", "yes", new Verdict.Right(), "because", Optional.empty());
        var wrong = new Note.Option("b", "EMR", new Verdict.Wrong(ErrorKind.CARELESS), "clusters", Optional.of("EMR"));

        assertThat(Cards.of(new Question(BARE, "?", List.of(), Optional.empty(), List.of(wrong, option))).getFirst().subject()).isEmpty();
    }

    @Test
    void aQuestionShowsExplanationAndSourceAfterEveryAnswer() {
        assertThat(choice(Cards.of(question()).getFirst()).after()).containsExactly(EXPLANATION, SOURCE);
    }

    private static Choice choice(Card card) {
        return (Choice) card.face();
    }

    private static Question question() {
        return new Question(
                ABOUT,
                "Which two?",
                List.of("two"),
                Optional.of(new Constraints(List.of("Which"), List.of())),
                List.of(
                        new Note.Option("a", "EMR", new Verdict.Wrong(ErrorKind.SERVICE_MISMATCH), "clusters", Optional.of("EMR")),
                        new Note.Option("b", "Glue", new Verdict.Right(), "serverless", Optional.of("Glue")),
                        new Note.Option("c", "Both read S3", new Verdict.Right(), "they do", Optional.empty())));
    }
}
