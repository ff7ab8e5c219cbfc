package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.CalibrationPlot.Point;
import java.util.List;
import javafx.scene.chart.ScatterChart;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Per cent against per cent: the diagonal, points with whiskers, and beside each point its name and count. */
final class SquareChart extends ScatterChart<Number, Number> {
    private static final double CAP = 5;
    private static final double BESIDE = 12;

    private final List<Point> points;
    private final Line diagonal = new Line();
    private final List<Path> whiskers;
    private final List<Label> names;

    /** @param marks the dots of the points */
    SquareChart(List<Point> points, List<Mark> marks) {
        super(Axes.percent(), Axes.percent());
        Axes.calm(this);
        getStyleClass().add("square-chart");
        this.points = points;
        getXAxis().setLabel(Texts.of("plot.calibration.claimed"));
        getYAxis().setLabel(Texts.of("plot.calibration.right"));
        var series = new Series<Number, Number>();
        for (int place = 0; place < points.size(); place++) {
            var point = new Data<Number, Number>(points.get(place).claimed(), points.get(place).right());
            point.setNode(marks.get(place).node());
            series.getData().add(point);
        }
        getData().add(series);
        marks.forEach(mark -> mark.node().getStyleClass().setAll("plot-dot", "shown-dot", Legend.tone(0)));
        diagonal.getStyleClass().add("plot-diagonal");
        whiskers = points.stream().map(_ -> new Path()).toList();
        names = points.stream().map(SquareChart::name).toList();
        whiskers.forEach(whisker -> whisker.getStyleClass().addAll("plot-whisker", Legend.tone(0)));
        getPlotChildren().add(0, diagonal);
        getPlotChildren().addAll(1, whiskers);
        getPlotChildren().addAll(names);
        diagonal.setMouseTransparent(true);
        whiskers.forEach(whisker -> whisker.setMouseTransparent(true));
        names.forEach(name -> name.setMouseTransparent(true));
    }

    private static Label name(Point point) {
        return Parts.word(Texts.of("plot.calibration.name", point.name(), point.count()), "small", "point-name");
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        diagonal.setStartX(x(0));
        diagonal.setStartY(y(0));
        diagonal.setEndX(x(100));
        diagonal.setEndY(y(100));
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            double x = x(point.claimed());
            whiskers.get(place).getElements().setAll(
                    new MoveTo(x - CAP, y(point.high())), new LineTo(x + CAP, y(point.high())),
                    new MoveTo(x, y(point.high())), new LineTo(x, y(point.low())),
                    new MoveTo(x - CAP, y(point.low())), new LineTo(x + CAP, y(point.low())));
            place(names.get(place), x, y(point.right()));
        }
    }

    /** Beside the point, on the side where there is room. */
    private void place(Label name, double x, double y) {
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        boolean roomRight = x + BESIDE + width < getXAxis().getWidth();
        name.resizeRelocate(roomRight ? x + BESIDE : x - BESIDE - width, y - height / 2, width, height);
    }

    private double x(double percent) {
        return getXAxis().getDisplayPosition(percent);
    }

    private double y(double percent) {
        return getYAxis().getDisplayPosition(percent);
    }
}
