package app.telltale.ui.review;

import app.telltale.ui.DrillNames;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.review.DrillGain.Line;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a drill has changed in the error profile, line by line. */
final class GainPaper {
    private final DrillGain gain;
    private final DrillNames names;

    GainPaper(DrillGain gain, DrillNames names) {
        this.gain = gain;
        this.names = names;
    }

    Node node() {
        var title = Parts.label(Texts.of("drill.end.changed"), "lead");
        return gain.lines().isEmpty()
                ? Parts.paper(title, Parts.label(Texts.of("drill.end.same"), "muted"))
                : Parts.paper(title, table());
    }

    private GridPane table() {
        var grid = new GridPane(20, 8);
        grid.setId("gains");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, right(), right(), new ColumnConstraints());
        grid.addRow(
                0,
                head("drill.end.column.spot"),
                head("drill.end.column.misses"),
                head("drill.end.column.weakness"));
        for (Line line : gain.lines()) {
            grid.addRow(grid.getRowCount(), row(line).toArray(Node[]::new));
        }
        return grid;
    }

    private static ColumnConstraints right() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static Label head(String key) {
        return Parts.word(Texts.of(key), "small", "muted");
    }

    private Stream<Label> row(Line line) {
        String spot = names.cell(line.domain(), line.kind());
        String counts = Texts.of(
                "drill.end.counts", line.before().misses(), line.before().reviews(), line.after().misses(), line.after().reviews());
        String weakness = Texts.of("drill.end.weakness", line.before().perCent(), line.after().perCent());
        var verdict = verdict(line.change());
        var name = Parts.label(spot);
        name.setAccessibleRole(AccessibleRole.TEXT);
        name.setAccessibleText(Texts.of("drill.end.line.says", spot, counts, weakness, verdict.getText()));
        return Stream.of(name, Parts.word(counts, "muted"), Parts.word(weakness, "muted"), verdict);
    }

    private static Label verdict(int change) {
        return change < 0
                ? verdict("drill.end.better", Feather.ARROW_DOWN, "better")
                : change > 0 ? verdict("drill.end.worse", Feather.ARROW_UP, "worse") : verdict("drill.end.same.word", Feather.MINUS, "muted");
    }

    private static Label verdict(String text, Feather icon, String style) {
        var label = Parts.word(Texts.of(text), "small", style);
        label.setGraphic(new FontIcon(icon));
        return label;
    }
}
