package app.telltale.ui.decks;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of an import plan: how many notes something happens to, and which ones when it is opened. */
final class NoteIds {
    private static final int MOST_SEEN = 5;
    private static final int FRAME = 10;

    private final ListView<String> list = new ListView<>();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton line = new ToggleButton();
    private final VBox box = new VBox(line);

    NoteIds(ImportTally kind, List<String> ids) {
        var count = new Label(Texts.of("decks.count", ids.size()));
        count.getStyleClass().addAll("tabular", "strong");
        line.setGraphic(Parts.row(
                10,
                arrow,
                new FontIcon(icon(kind)),
                Parts.word(Texts.of("import." + kind.key())),
                Parts.spring(),
                count));
        line.setId("plan-" + kind.key());
        line.setAccessibleText(Texts.of("import.line.says", Texts.of("import." + kind.key()), ids.size()));
        line.getStyleClass().setAll("tally-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setDisable(ids.isEmpty());
        line.selectedProperty().subscribe(this::open);
        list.getItems().setAll(ids);
        list.setAccessibleText(line.getAccessibleText());
        list.getStyleClass().addAll("id-list", "code");
        list.prefHeightProperty().bind(
                list.fixedCellSizeProperty().multiply(Math.min(ids.size(), MOST_SEEN)).add(FRAME));
    }

    Node node() {
        return box;
    }

    private void open(boolean opened) {
        arrow.setIconCode(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (opened) {
            box.getChildren().add(list);
        } else {
            box.getChildren().remove(list);
        }
    }

    private static Feather icon(ImportTally kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS;
            case CHANGED -> Feather.EDIT_2;
            case UNCHANGED -> Feather.CHECK;
            case RETIRED -> Feather.ARCHIVE;
        };
    }
}
