package app.telltale.ui.plot;

import app.telltale.ui.plot.LinePlot.Line;
import app.telltale.ui.plot.LinePlot.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Lines in bands of uncertainty; each unbroken run of readings is a series of the chart. */
final class BandedLines extends LineChart<Number, Number> {
    private final List<Run> runs = new ArrayList<>();

    /** Readings at neighbouring places, with their dots, and the band around them. */
    private record Run(List<Reading> readings, List<Node> dots, String tone, Path band, Series<Number, Number> series) {}

    /** @param marks the dots of each line's readings */
    BandedLines(LinePlot.Data data, List<List<Mark>> marks) {
        super(new PlaceAxis(data.across(), data.across().size() - 1), Axes.percent());
        Axes.calm(this);
        IntStream.range(0, data.lines().size()).forEach(place -> split(data.lines().get(place), marks.get(place), Legend.tone(place)));
        getData().setAll(runs.stream().map(Run::series).toList());
        runs.forEach(run -> dress(run, data.dot()));
        getPlotChildren().addAll(0, runs.stream().map(Run::band).toList());
    }

    private void split(Line line, List<Mark> marks, String tone) {
        var readings = line.readings();
        int start = 0;
        for (int end = 1; end <= readings.size(); end++) {
            if (end == readings.size() || readings.get(end).at() != readings.get(end - 1).at() + 1) {
                var series = new Series<Number, Number>();
                var run = new Run(
                        readings.subList(start, end),
                        marks.subList(start, end).stream().map(Mark::node).toList(),
                        tone,
                        new Path(),
                        series);
                for (int each = 0; each < run.readings().size(); each++) {
                    var point = new Data<Number, Number>(run.readings().get(each).at(), run.readings().get(each).percent());
                    point.setNode(run.dots().get(each));
                    series.getData().add(point);
                }
                runs.add(run);
                start = end;
            }
        }
    }

    /** Only now, since the chart takes off all style classes but its own whenever a series is added. */
    private void dress(Run run, String dot) {
        run.dots().forEach(node -> node.getStyleClass().setAll("plot-dot", dot, run.tone()));
        run.series().getNode().getStyleClass().setAll("plot-line", run.tone());
        run.series().getNode().setMouseTransparent(true);
        run.band().getStyleClass().setAll("plot-band", run.readings().size() == 1 ? "plot-whisker" : "plot-area", run.tone());
        run.band().setMouseTransparent(true);
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        runs.forEach(run -> run.band().getElements().setAll(outline(run.readings())));
    }

    /** Along the upper ends and back along the lower ones: of a single reading, a whisker. */
    private List<PathElement> outline(List<Reading> readings) {
        if (readings.stream().noneMatch(reading -> reading.low() < reading.high())) {
            return List.of();
        }
        var upper = readings.stream().map(reading -> lineTo(reading, reading.high()));
        var lower = readings.reversed().stream().map(reading -> lineTo(reading, reading.low()));
        var first = lineTo(readings.getFirst(), readings.getFirst().high());
        return Stream.concat(Stream.<PathElement>of(new MoveTo(first.getX(), first.getY())), Stream.concat(upper, lower)).toList();
    }

    private LineTo lineTo(Reading reading, double percent) {
        return new LineTo(getXAxis().getDisplayPosition(reading.at()), getYAxis().getDisplayPosition(percent));
    }
}
