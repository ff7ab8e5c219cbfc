package app.telltale.card;

import static app.telltale.card.Notes.ABOUT;
import static app.telltale.card.Notes.BARE;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face.Blank;
import app.telltale.card.Face.Item;
import app.telltale.card.Face.Order;
import app.telltale.card.Face.Panel;
import app.telltale.card.Face.PanelKind;
import app.telltale.card.Face.Spell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MnemonicCardsTest {
    private static final List<Panel> PANELS =
            List.of(new Panel(PanelKind.EXPLANATION, "The explanation"), new Panel(PanelKind.SOURCE, "The guide"));

    @Test
    void anUnorderedMnemonicAsksForTheWordTheTopicAndEachLetter() {
        assertThat(Cards.of(Notes.mnemonic(BARE, false)))
                .extracting(Card::key)
                .containsExactly("expand", "topic", "letter:1", "letter:2", "letter:3");
    }

    @Test
    void anOrderedMnemonicAsksForTheOrderToo() {
        assertThat(Cards.of(Notes.mnemonic(BARE, true)))
                .extracting(Card::key)
                .containsExactly("expand", "topic", "order", "letter:1", "letter:2", "letter:3");
    }

    @Test
    void everyCardIsAboutTheWord() {
        assertThat(Cards.of(Notes.mnemonic(BARE, true))).extracting(Card::subject).containsOnly(Optional.of("DAD"));
    }

    @Test
    void expandingHasABlankPerLetterWithItsHint() {
        assertThat(face("expand"))
                .isEqualTo(new Spell(
                        "**DAD**: how a model comes to be. What does each letter stand for?",
                        List.of(
                                new Blank("D", "Data", Optional.of("it begins with it"), List.of("Dataset")),
                                new Blank("A", "Algorithm", Optional.empty(), List.of()),
                                new Blank("D", "Deployment", Optional.empty(), List.of())),
                        PANELS));
    }

    @Test
    void theTopicAsksForTheWord() {
        assertThat(face("topic"))
                .isEqualTo(new Spell(
                        "Which mnemonic serves this: how a model comes to be?",
                        List.of(new Blank("", "DAD", Optional.empty(), List.of())),
                        PANELS));
    }

    @Test
    void theOrderIsThatOfTheLetters() {
        assertThat(face("order"))
                .isEqualTo(new Order(
                        "Put the stages of **DAD** in order.",
                        List.of(
                                new Item("1", "Data", Optional.empty()),
                                new Item("2", "Algorithm", Optional.empty()),
                                new Item("3", "Deployment", Optional.empty())),
                        Optional.empty(),
                        PANELS));
    }

    @Test
    void aWrongOrderOfLettersIsForTheLearnerToGrade() {
        assertThat(face("order").strict()).isFalse();
    }

    @Test
    void aLetterThatOccursOnceIsAskedByItself() {
        assertThat(face("letter:2"))
                .isEqualTo(new Spell(
                        "What does **A** in **DAD** stand for? (how a model comes to be)",
                        List.of(new Blank("A", "Algorithm", Optional.empty(), List.of())),
                        PANELS));
    }

    @Test
    void aLetterThatOccursTwiceIsAskedByItsPlace() {
        assertThat(face("letter:3").prompt())
                .isEqualTo("What does letter 3, **D**, in **DAD** stand for? (how a model comes to be)");
    }

    @Test
    void theHintOfALetterIsShownOnlyAfterTheAnswer() {
        var face = (Spell) face("letter:1");

        assertThat(face.blanks()).containsExactly(new Blank("D", "Data", Optional.empty(), List.of("Dataset")));
        assertThat(face.after())
                .startsWith(new Panel(PanelKind.EXPLANATION, "it begins with it"))
                .endsWith(PANELS.toArray(new Panel[0]));
    }

    private static Face face(String key) {
        return Cards.of(Notes.mnemonic(ABOUT, true)).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow()
                .face();
    }
}
