package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Rows by columns of values, the more the stronger the colour; weak spots also bear a sign. */
public final class HeatGrid extends Plot {
    /** @param rows each with as many cells as there are columns */
    public record Data(List<String> columns, List<Row> rows) {
        public Data {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("every row has " + width + " cells");
            }
        }
    }

    /** A row under its heading. */
    public record Row(String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param value    stands in the cell
     * @param strength of 0..1: how strong the colour is
     * @param weak     whether it is a weak spot
     * @param says     the cell in words
     * @param open     shows what lies behind it; empty where there is nothing to show
     */
    public record Cell(String value, double strength, boolean weak, String says, @Nullable Runnable open) {}

    public HeatGrid(Data data) {
        var grid = new GridPane();
        grid.getStyleClass().add("heat-grid");
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (String column : data.columns()) {
            grid.getColumnConstraints().add(wide());
            grid.add(heading(column), grid.getColumnConstraints().size() - 1, 0);
        }
        var marks = new ArrayList<List<Mark>>();
        for (Row row : data.rows()) {
            int place = marks.size() + 1;
            grid.add(Parts.label(row.name(), "heat-row"), 0, place);
            marks.add(row.cells().stream().map(cell -> new Mark(node(cell), cell.says(), cell.open())).toList());
            grid.addRow(place, marks.getLast().stream().map(Mark::node).toArray(Node[]::new));
        }
        show(grid, marks);
    }

    /** All columns of cells are of one width. */
    private static ColumnConstraints wide() {
        var wide = new ColumnConstraints();
        wide.setPrefWidth(1);
        wide.setHgrow(Priority.ALWAYS);
        wide.setHalignment(HPos.CENTER);
        return wide;
    }

    /** Wraps between words only, which a label does not. */
    private static Node heading(String text) {
        var words = new FlowPane(4, 0);
        words.setAlignment(Pos.BOTTOM_CENTER);
        for (String word : text.split(" ", -1)) {
            words.getChildren().add(Parts.word(word, "small", "muted"));
        }
        words.setPrefWrapLength(1);
        return words;
    }

    private static StackPane node(Cell cell) {
        var node = Steps.cell(Steps.of(cell.strength()), cell.value());
        if (cell.weak() && node.getChildren().getFirst() instanceof Label label) {
            label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            label.setContentDisplay(ContentDisplay.LEFT);
        }
        return node;
    }
}
