package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shares one below the other, each a dot on a line from 0 to 100 % with a bar for how uncertain it is. */
public final class IntervalRows extends Plot {
    /**
     * @param share of 0..1
     * @param low   lower end of the uncertainty, at most {@code share}
     * @param high  its upper end
     * @param value the share as it stands beside the line
     * @param says  the row in words
     */
    public record Row(String name, double share, double low, double high, String value, String says) {}

    public IntervalRows(List<Row> rows) {
        var grid = new GridPane(16, 8);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var lines = new ColumnConstraints();
        lines.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, lines);
        var marks = new ArrayList<List<Mark>>();
        for (Row row : rows) {
            var line = new Line(row);
            grid.addRow(marks.size(), Parts.word(row.name()), line, Parts.word(row.value(), "tabular"));
            marks.add(List.of(new Mark(line, row.says(), null)));
        }
        grid.setAlignment(Pos.CENTER_LEFT);
        show(grid, marks);
    }

    private static final class Line extends Pane {
        private static final double DOT = 10;
        private static final double HEIGHT = 24;

        private final Row row;
        private final Region track = part("interval-track");
        private final Region reach = part("interval-reach");
        private final Region dot = part("interval-dot");

        Line(Row row) {
            this.row = row;
            getStyleClass().add("interval-line");
            setMinSize(120, HEIGHT);
            setPrefHeight(HEIGHT);
            getChildren().addAll(track, reach, dot);
        }

        private static Region part(String style) {
            var part = new Region();
            part.getStyleClass().add(style);
            part.setMouseTransparent(true);
            return part;
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - DOT;
            double middle = getHeight() / 2;
            track.resizeRelocate(DOT / 2, middle - 1, width, 2);
            reach.resizeRelocate(DOT / 2 + width * row.low(), middle - 4, width * (row.high() - row.low()), 8);
            dot.resizeRelocate(width * row.share(), middle - DOT / 2, DOT, DOT);
        }
    }
}
