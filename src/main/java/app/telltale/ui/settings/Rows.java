package app.telltale.ui.settings;

import app.telltale.ui.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How sections and their rows are laid out. */
final class Rows {
    private Rows() {}

    /** Paper with a heading. */
    static VBox section(String title, Node... rows) {
        var paper = Parts.paper(Parts.label(title, "lead", "strong"));
        paper.getChildren().addAll(rows);
        paper.getStyleClass().add("settings-paper");
        return paper;
    }

    /**
     * A row with its label on the left and its control on the right.
     *
     * @param help  explains; may be empty
     * @param below stands under the help, such as a remark
     */
    static HBox row(String text, String help, Node control, Node... below) {
        var label = Parts.label(text);
        label.setLabelFor(control);
        var words = new VBox(2, label);
        if (!help.isEmpty()) {
            words.getChildren().add(Parts.label(help, "small", "muted"));
        }
        words.getChildren().addAll(below);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return Parts.row(20, words, control);
    }

    /** A row whose control is a switch; a click on its words works the switch too. */
    static HBox toggle(String text, String help, CheckBox box) {
        box.getStyleClass().add("switch");
        box.setAccessibleText(text);
        box.setMinWidth(Region.USE_PREF_SIZE);
        var row = row(text, help, box);
        row.getChildren().getFirst().setOnMouseClicked(_ -> box.fire());
        return row;
    }

    static Label heading(String text) {
        return Parts.label(text, "small", "muted");
    }
}
