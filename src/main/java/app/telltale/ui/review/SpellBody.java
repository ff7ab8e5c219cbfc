package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Blanks to type into, and after the answer each with its verdict. */
final class SpellBody {
    private final ReviewModel model;
    private final Face.Spell spell;
    private final List<TextField> fields = new ArrayList<>();

    SpellBody(ReviewModel model, Face.Spell spell) {
        this.model = model;
        this.spell = spell;
    }

    /** Enter goes from blank to blank; on the last it hands the answer in. */
    Node asking(Given given) {
        var rows = new VBox(8);
        for (int place = 0; place < spell.blanks().size(); place++) {
            rows.getChildren().add(row(place));
        }
        if (given instanceof Given.Typed(var texts)) {
            IntStream.range(0, texts.size()).forEach(place -> {
                fields.get(place).setText(texts.get(place));
                fields.get(place).setEditable(false);
                fields.get(place).setFocusTraversable(false);
            });
        } else {
            var first = fields.getFirst();
            // On a screen that is shown for the first time the field joins the scene only with the next layout.
            first.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    Platform.runLater(first::requestFocus);
                }
            });
        }
        return rows;
    }

    private HBox row(int place) {
        var blank = spell.blanks().get(place);
        var field = new TextField();
        field.setId("blank-" + (place + 1));
        field.setPromptText(blank.hint().orElse(""));
        field.setAccessibleText(
                blank.label().isEmpty() ? Texts.of("review.blank.word") : Texts.of("review.blank", blank.label()));
        field.setOnAction(_ -> next(place));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.getParent().requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        fields.add(field);
        return blank.label().isEmpty() ? Parts.row(12, field) : Parts.row(12, Parts.keyCap(blank.label()), field);
    }

    private void next(int place) {
        if (place + 1 < fields.size()) {
            fields.get(place + 1).requestFocus();
        } else {
            model.type(fields.stream().map(TextField::getText).toList());
        }
    }

    /** Each blank with what was typed and what is right. */
    static Node judged(Face.Spell spell, Given given) {
        List<String> texts = given instanceof Given.Typed(var typed) ? typed : List.of();
        var rows = new VBox(8);
        IntStream.range(0, spell.blanks().size())
                .forEach(place -> rows.getChildren().add(judged(spell, place, place < texts.size() ? texts.get(place) : "")));
        return rows;
    }

    private static ChoiceRow judged(Face.Spell spell, int place, String typed) {
        var blank = spell.blanks().get(place);
        boolean right = Given.right(spell, place, typed);
        String verdict = Texts.of(right ? "review.verdict.right" : "review.verdict.wrong");
        var lines = new ArrayList<Node>();
        lines.add(Parts.label(blank.answer(), "option"));
        if (!right) {
            lines.add(Parts.label(
                    typed.isBlank() ? Texts.of("review.blank.empty") : Texts.of("review.blank.typed", typed.strip()),
                    "small",
                    "muted"));
        }
        String label = blank.label().isEmpty() ? "=" : blank.label();
        return new ChoiceRow(label, verdict + " " + blank.answer(), null, lines.toArray(Node[]::new))
                .styled(right ? "right" : "wrong")
                .with(
                        Parts.word(verdict, "small", right ? "accent-text" : "wrong-text"),
                        new FontIcon(right ? Feather.CHECK : Feather.X));
    }
}
