package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Rotate;

/** Lays out cells under slanted headings, so that long names can be read over narrow columns. */
final class SlantedGrid extends Pane {
    private static final double ANGLE = -50;
    private static final double GAP = 3;
    private static final double LEAST = 22;
    private static final double MOST = 64;
    private static final double HEIGHT_IN_LINES = 1.75;
    private static final double MARGIN = 8;
    private static final double NAME_IN_EM = 13;

    private final List<List<Mark>> marks;
    private final List<Label> rows;
    private final List<Label> columns;
    private final Label axes = Parts.word(Texts.of("plot.confusion.axes"), "small", "muted");

    SlantedGrid(List<String> subjects, List<List<Mark>> marks) {
        this.marks = marks;
        rows = subjects.stream().map(subject -> heading(subject, "confusion-row")).toList();
        columns = subjects.stream().map(subject -> heading(subject, "confusion-column")).toList();
        columns.forEach(column -> column.getTransforms().add(new Rotate(ANGLE)));
        getChildren().add(axes);
        getChildren().addAll(rows);
        getChildren().addAll(columns);
        marks.forEach(row -> row.forEach(mark -> getChildren().add(mark.node())));
    }

    private static Label heading(String subject, String style) {
        var label = new Label(subject);
        label.getStyleClass().addAll("small", style);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As wide as the longest name, up to a limit; longer ones end in dots. */
    private double nameWidth() {
        double limit = axes.getFont().getSize() * NAME_IN_EM;
        double longest = rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
        return Math.ceil(Math.min(limit, longest));
    }

    private double rowsWidth() {
        return Math.max(nameWidth(), axes.prefWidth(-1)) + MARGIN;
    }

    private double cellWidth(double width) {
        double overhang = nameWidth() * Math.cos(Math.toRadians(ANGLE));
        return Math.clamp((width - rowsWidth() - overhang) / Math.max(1, rows.size()) - GAP, LEAST, MOST);
    }

    private double cellHeight(double width) {
        return Math.min(cellWidth(width), Math.ceil(axes.prefHeight(-1) * HEIGHT_IN_LINES));
    }

    private double headingsHeight() {
        return Math.ceil(nameWidth() * -Math.sin(Math.toRadians(ANGLE)) + axes.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return headingsHeight() + rows.size() * (cellHeight(width) + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double name = nameWidth();
        double line = axes.prefHeight(-1);
        double left = rowsWidth();
        double top = headingsHeight();
        double wide = cellWidth(getWidth());
        double high = cellHeight(getWidth());
        axes.resizeRelocate(left - MARGIN - axes.prefWidth(-1), top - line - GAP, axes.prefWidth(-1), line);
        for (int place = 0; place < rows.size(); place++) {
            double start = place * (wide + GAP);
            rows.get(place).resizeRelocate(left - MARGIN - name, top + place * (high + GAP) + (high - line) / 2, name, line);
            // Turned about its upper left corner: the middle of its left edge comes to stand over the middle of the column.
            double turned = Math.toRadians(ANGLE);
            columns.get(place).resizeRelocate(
                    left + start + wide / 2 + Math.sin(turned) * line / 2, top - GAP - Math.cos(turned) * line / 2 - GAP, name, line);
            for (int other = 0; other < rows.size(); other++) {
                marks.get(other).get(place).node().resizeRelocate(left + start, top + other * (high + GAP), wide, high);
            }
        }
    }
}
