package app.telltale.ui.decks;

import app.telltale.card.Problem;
import app.telltale.library.ImportPlan;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that is wrong with a file, to be read, picked out and copied. */
final class ProblemList {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ImportPlan.Refused refused;
    private final ListView<Problem> list = new ListView<>();

    ProblemList(ImportPlan.Refused refused) {
        this.refused = refused;
        list.setId("problems");
        list.setAccessibleText(Texts.of("import.problems"));
        list.getItems().setAll(refused.problems());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new Line());
        list.getStyleClass().add("problem-list");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(list.getSelectionModel().getSelectedItems());
            }
        });
    }

    VBox sheet(Overlay overlay, Button close) {
        var copy = Parts.outlined(Texts.of("import.copy"), Feather.COPY, () -> copy(refused.problems()));
        copy.setId("problems-copy");
        var lead = Parts.label(Texts.of("import.refused.text", refused.problems().size()), "muted");
        return overlay.sheet(Texts.of("import.refused", refused.file()), new VBox(12, lead, list), copy, close);
    }

    private static void copy(List<Problem> problems) {
        String text = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static final class Line extends ListCell<Problem> {
        private final Label place = Parts.label("", "code", "muted");
        private final Label what = Parts.label("");
        private final VBox lines = new VBox(2, place, what);

        Line() {
            lines.setPrefWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (problem == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            place.setText(place(problem));
            what.setText(Texts.of("import.problem", problem.what(), problem.mend()));
            setAccessibleText(problem.toString());
            setGraphic(lines);
        }

        private static String place(Problem problem) {
            return problem.line() > 0
                    ? "%s:%d:%d".formatted(problem.file(), problem.line(), problem.column())
                    : problem.file();
        }
    }
}
