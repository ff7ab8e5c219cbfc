package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Prompts on the left, and on the right the answers to choose among; after the answer each prompt with what fits it. */
final class MatchBody {
    private final ReviewModel model;
    private final AskedCard card;
    private final Face.Match match;

    MatchBody(ReviewModel model, AskedCard card, Face.Match match) {
        this.model = model;
        this.card = card;
        this.match = match;
    }

    Node asking(Given given) {
        var matched = given.matched();
        boolean whole = given.whole(match);
        var prompts = new VBox(8);
        for (int place = 0; place < match.prompts().size(); place++) {
            prompts.getChildren().add(prompt(place, matched.answer(place), !whole && place == matched.current()));
        }
        var answers = new VBox(8);
        for (int shown = 0; shown < card.order().size(); shown++) {
            int place = card.order().get(shown);
            boolean used = matched.matches().stream().anyMatch(made -> made.answer() == place);
            answers.getChildren().add(answer(shown, match.answers().get(place), used));
        }
        return columns(prompts, answers);
    }

    private ChoiceRow prompt(int place, Optional<Integer> answer, boolean current) {
        String text = match.prompts().get(place).text();
        var given = answer.map(match.answers()::get);
        String says = given.map(fits -> Texts.of("review.match.given", place + 1, Prose.plain(text), Prose.plain(fits)))
                .orElseGet(() -> Texts.of(current ? "review.match.current" : "review.match.open", place + 1, Prose.plain(text)));
        var lines = new ArrayList<Node>(List.of(Prose.of(text, "option")));
        given.ifPresent(fits -> lines.add(Parts.label(Prose.plain(fits), "small", "accent-text")));
        String cap = answer.map(fits -> String.valueOf(card.order().indexOf(fits) + 1)).orElse("");
        var row = new ChoiceRow(cap, says, () -> model.turnTo(place), lines.toArray(Node[]::new));
        row.setId("prompt-" + (place + 1));
        return current ? row.styled("picked").with(new FontIcon(Feather.ARROW_RIGHT)) : row;
    }

    private ChoiceRow answer(int shown, String text, boolean used) {
        String says = Texts.of(used ? "review.option.picked" : "review.option", shown + 1, Prose.plain(text));
        var row = new ChoiceRow(String.valueOf(shown + 1), says, () -> model.pick(shown), Prose.of(text, "option"));
        row.setId("option-" + (shown + 1));
        return used ? row.with(new FontIcon(Feather.CHECK)) : row;
    }

    private static GridPane columns(Node left, Node right) {
        var columns = new GridPane(20, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        columns.getColumnConstraints().addAll(half, half);
        columns.addRow(0, left, right);
        return columns;
    }

    /** Each prompt with the answer given, the right one and why it fits. */
    static Node judged(Face.Match match, Given given) {
        var rows = new VBox(8);
        IntStream.range(0, match.prompts().size())
                .forEach(place -> rows.getChildren().add(judged(match, place, given.matched().answer(place))));
        return rows;
    }

    private static ChoiceRow judged(Face.Match match, int place, Optional<Integer> given) {
        var prompt = match.prompts().get(place);
        String fits = match.answers().get(place);
        boolean right = given.filter(answer -> answer == place).isPresent();
        String verdict = Texts.of(right ? "review.verdict.right" : "review.verdict.wrong");
        var lines = new ArrayList<Node>(List.of(Prose.of(prompt.text(), "option"), Prose.of("**" + fits + "**")));
        given.filter(_ -> !right)
                .map(match.answers()::get)
                .ifPresent(wrong -> lines.add(Parts.label(Texts.of("review.match.you", Prose.plain(wrong)), "small", "wrong-text")));
        lines.add(Prose.of(prompt.why(), "small", "muted"));
        String says = Texts.of("review.match.given", place + 1, Prose.plain(prompt.text()), Prose.plain(fits)) + ". " + verdict;
        return new ChoiceRow(String.valueOf(place + 1), says, null, lines.toArray(Node[]::new))
                .styled(right ? "right" : "wrong")
                .with(
                        Parts.word(verdict, "small", right ? "accent-text" : "wrong-text"),
                        new FontIcon(right ? Feather.CHECK : Feather.X));
    }
}
