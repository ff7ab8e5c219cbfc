package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.BarPlot.Bar;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Stacked bars, each in a column of full height that takes the mouse and the keyboard, so that a low bar is as easy to reach as a high
 * one. The bar charts of JavaFX would have a category axis, which turns its labels upright where they are many.
 */
final class Columns extends XYChart<Number, Number> {
    private static final double ROOM_ABOVE = 1.12;
    private static final double GAP_SHARE = 0.28;
    private static final double MOST_WIDTH = 44;
    private static final double TOTAL_APART = 2;

    private final List<Bar> bars;
    private final List<Node> columns;
    private final List<List<Region>> parts;
    private final List<Label> totals;

    /** @param marks the columns of the bars */
    Columns(BarPlot.Data data, List<Mark> marks) {
        super(new PlaceAxis(data.bars().stream().map(Bar::name).toList(), 0), Axes.counts(ROOM_ABOVE * highest(data.bars())));
        Axes.calm(this);
        setData(FXCollections.observableArrayList());
        bars = data.bars();
        columns = marks.stream().map(Mark::node).toList();
        parts = bars.stream().map(bar -> IntStream.range(0, data.parts().size()).mapToObj(Columns::part).toList()).toList();
        totals = bars.stream().map(Columns::total).toList();
        getYAxis().setLabel(data.measure());
        columns.forEach(column -> column.getStyleClass().add("bar-column"));
        getPlotChildren().addAll(columns);
        parts.forEach(getPlotChildren()::addAll);
        getPlotChildren().addAll(totals);
    }

    private static double highest(List<Bar> bars) {
        return bars.stream().mapToDouble(Bar::height).max().orElse(0);
    }

    private static Region part(int place) {
        var part = new Region();
        part.getStyleClass().addAll("bar-part", Legend.tone(place));
        part.setMouseTransparent(true);
        return part;
    }

    private static Label total(Bar bar) {
        var total = Parts.word(bar.height() == 0 ? "" : Texts.of("plot.count", bar.height()), "bar-total");
        total.setMouseTransparent(true);
        return total;
    }

    @Override
    protected void layoutPlotChildren() {
        double spacing = getXAxis().getDisplayPosition(1) - getXAxis().getDisplayPosition(0);
        double width = Math.clamp(Math.rint(spacing * (1 - GAP_SHARE)), 1, MOST_WIDTH);
        boolean room = totals.stream().allMatch(total -> total.prefWidth(-1) <= spacing - TOTAL_APART);
        for (int place = 0; place < bars.size(); place++) {
            double middle = getXAxis().getDisplayPosition(place);
            columns.get(place).resizeRelocate(middle - spacing / 2, 0, spacing, getYAxis().getHeight());
            double top = stack(place, Math.rint(middle - width / 2), width);
            var total = totals.get(place);
            double half = total.prefWidth(-1) / 2;
            double height = total.prefHeight(-1);
            total.setVisible(room);
            total.resizeRelocate(middle - half, top - height - TOTAL_APART, 2 * half, height);
        }
    }

    /** Lays the parts upon each other; gives the top of the uppermost. */
    private double stack(int place, double left, double width) {
        double sum = 0;
        double top = getYAxis().getDisplayPosition(0);
        for (int part = 0; part < parts.get(place).size(); part++) {
            sum += bars.get(place).amounts().get(part);
            double next = getYAxis().getDisplayPosition(sum);
            parts.get(place).get(part).resizeRelocate(left, next, width, top - next);
            top = next;
        }
        return top;
    }

    @Override
    protected void dataItemAdded(Series<Number, Number> series, int itemIndex, Data<Number, Number> item) {}

    @Override
    protected void dataItemRemoved(Data<Number, Number> item, Series<Number, Number> series) {}

    @Override
    protected void dataItemChanged(Data<Number, Number> item) {}

    @Override
    protected void seriesAdded(Series<Number, Number> series, int seriesIndex) {}

    @Override
    protected void seriesRemoved(Series<Number, Number> series) {}
}
