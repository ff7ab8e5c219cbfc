package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The options of a choice card, and after the answer why each is right or wrong. */
final class ChoiceBody {
    private final ReviewModel model;
    private final AskedCard card;
    private final Face.Choice choice;

    ChoiceBody(ReviewModel model, AskedCard card, Face.Choice choice) {
        this.model = model;
        this.card = card;
        this.choice = choice;
    }

    Node node(Given given, boolean answered) {
        List<Integer> picked = given instanceof Given.Picked(var places) ? places : List.of();
        var rows = new VBox(8);
        for (int shown = 0; shown < card.order().size(); shown++) {
            int place = card.order().get(shown);
            var option = choice.options().get(place);
            rows.getChildren().add(answered
                    ? answered(shown, option, picked.contains(place))
                    : asking(shown, option, picked.contains(place)));
        }
        return rows;
    }

    private ChoiceRow asking(int shown, Face.Option option, boolean picked) {
        String says = Texts.of(picked ? "review.option.picked" : "review.option", shown + 1, Prose.plain(option.text()));
        var row = new ChoiceRow(String.valueOf(shown + 1), says, () -> model.pick(shown), Prose.of(option.text(), "option"));
        row.setId("option-" + (shown + 1));
        return picked ? row.styled("picked").with(new FontIcon(Feather.CHECK_CIRCLE)) : row;
    }

    private static ChoiceRow answered(int shown, Face.Option option, boolean picked) {
        var lines = new ArrayList<Node>();
        lines.add(Prose.of(option.text(), "option"));
        option.why().ifPresent(why -> lines.add(Prose.of(why, "small", "muted")));
        String verdict = Texts.of(verdict(option, picked));
        var row = new ChoiceRow(
                String.valueOf(shown + 1), verdict + " " + Prose.plain(option.text()), null, lines.toArray(Node[]::new));
        if (option.right()) {
            row.styled("right").with(Parts.word(verdict, "small", "accent-text"), new FontIcon(Feather.CHECK));
        } else if (picked) {
            row.styled("wrong").with(Parts.word(verdict, "small", "wrong-text"), new FontIcon(Feather.X));
        }
        return row;
    }

    private static String verdict(Face.Option option, boolean picked) {
        if (option.right()) {
            return picked ? "review.verdict.right" : "review.verdict.missed";
        }
        return picked ? "review.verdict.wrong" : "review.verdict.notpicked";
    }
}
