package app.telltale;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;

import app.telltale.card.Card;
import app.telltale.card.Cards;
import app.telltale.card.Face;
import app.telltale.deck.BundledDecks;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

/** Somebody at the keyboard who knows the decks that come with the program by heart, and may still miss on purpose. */
final class Learner {
    private static final List<KeyCode> DIGITS = List.of(
            DIGIT1, DIGIT2, DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final Program program;
    private final Map<String, Face> faces;

    Learner(Program program) {
        this.program = program;
        var decks = new BundledDecks();
        faces = decks.entries().stream()
                .flatMap(entry -> decks.deck(entry).notes().stream())
                .flatMap(note -> Cards.of(note).stream())
                .collect(Collectors.toMap(card -> card.face().prompt(), Card::face, (first, _) -> first));
    }

    boolean isAsked() {
        return program.shows(".review-card");
    }

    /** What is asked now. */
    Face face() {
        return Objects.requireNonNull(faces.get(prompt()), () -> "no card asks " + prompt());
    }

    private String prompt() {
        return Program.onScreen(() -> {
            var paper = (Parent) program.scene().getRoot().lookup(".review-card");
            return paper.getChildrenUnmodifiable().get(1).getAccessibleText();
        });
    }

    /** Buries cards until one of this form is asked. */
    Face until(Predicate<Face> form) {
        while (!form.test(face())) {
            if (face() instanceof Face.Spell) {
                program.press(KeyCode.ESCAPE);
            }
            program.press(KeyCode.B);
        }
        return face();
    }

    /** Gives the right answer and takes the best grade that is suggested. */
    void answerRightly() {
        if (give(true)) {
            program.press(DIGIT3, SPACE);
        } else {
            program.press(SPACE, DIGIT3);
        }
    }

    /** Answers wrongly, and stops where the reason is asked for. */
    void miss() {
        boolean judged = !face().strict();
        if (give(false)) {
            program.press(DIGIT2);
            if (judged) {
                program.press(SPACE);
            }
        } else {
            program.press(SPACE, DIGIT1);
        }
    }

    /** Puts the answer in, up to the question how sure one is; false where there is nothing to put in. */
    boolean give(boolean right) {
        switch (face()) {
            case Face.Choice choice -> pick(options(choice, right));
            case Face.Order order -> {
                var items = order.items().stream().map(Face.Item::text).toList();
                pick(right ? items : items.reversed());
            }
            case Face.Match match -> {
                var answers = match.answers().subList(0, match.prompts().size());
                pick(right ? answers : answers.reversed());
            }
            case Face.Spell spell -> spell.blanks().forEach(blank -> {
                program.write(right ? blank.answer() : "no idea");
                program.press(ENTER);
            });
            case Face.Recall _ -> {
                return false;
            }
        }
        return true;
    }

    private static List<String> options(Face.Choice choice, boolean right) {
        var first = Comparator.comparing((Face.Option option) -> option.right() != right);
        return choice.options().stream().sorted(first).limit(choice.rightCount()).map(Face.Option::text).toList();
    }

    private void pick(List<String> texts) {
        for (String text : texts) {
            program.press(DIGITS.get(place(text) - 1));
        }
    }

    /** The number on the key cap of the option or item. */
    int place(String text) {
        var said = new ArrayList<>(Program.onScreen(() -> IntStream.rangeClosed(1, 9)
                .mapToObj(number -> program.scene().getRoot().lookup("#option-" + number))
                .filter(Objects::nonNull)
                .map(Node::getAccessibleText)
                .toList()));
        for (int number = 1; number <= said.size(); number++) {
            if (said.get(number - 1).equals(Texts.of("review.option", number, Prose.plain(text)))
                    || said.get(number - 1).equals(Texts.of("review.option", number, text))) {
                return number;
            }
        }
        throw new IllegalStateException("no option " + text + " among " + said);
    }
}
