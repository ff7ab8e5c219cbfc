package app.telltale.ui.plot;

import app.telltale.ui.Texts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The figures behind a plot, to be read with a screen reader and scrolled with the keys. */
final class FigureTable extends TableView<List<String>> {
    private static final int ROWS_SHOWN = 8;
    private static final double HEAD_AND_LINES = 1.4;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,. ]*[%a-z]*|");

    FigureTable(Figure figure) {
        var table = figure.table();
        getStyleClass().add("figure-table");
        setAccessibleText(figure.title());
        setPlaceholder(new Label(Texts.of("plot.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getItems().setAll(table.rows());
        IntStream.range(0, table.columns().size()).forEach(place -> getColumns().add(column(table, place)));
        double rows = Math.clamp(table.rows().size(), 2, ROWS_SHOWN) + HEAD_AND_LINES;
        prefHeightProperty().bind(fixedCellSizeProperty().multiply(rows));
        minHeightProperty().bind(prefHeightProperty());
    }

    private static TableColumn<List<String>, String> column(Table table, int place) {
        var column = new TableColumn<List<String>, String>(table.columns().get(place));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
        // As text, 10 would come before 9; the rows come in the order of the plot.
        column.setSortable(false);
        column.setReorderable(false);
        if (table.rows().stream().allMatch(row -> NUMBER.matcher(row.get(place)).matches())) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }
}
