package app.telltale.ui.plot;

import app.telltale.ui.Texts;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

/** Number axes as the charts need them. */
final class Axes {
    private static final double TICKS = 5;

    private Axes() {}

    /** From 0 up to at least {@code most}, in whole numbers, 1, 2 or 5 times a power of ten apart. */
    static NumberAxis counts(double most) {
        double step = IntStream.rangeClosed(0, 9)
                .boxed()
                .flatMap(power -> IntStream.of(1, 2, 5).mapToObj(digit -> digit * Math.pow(10, power)))
                .filter(candidate -> most <= candidate * TICKS)
                .findFirst()
                .orElse(most);
        return axis(Math.max(1, Math.ceil(most / step)) * step, step, value -> Texts.of("plot.count", value));
    }

    /** From 0 to 100 per cent. */
    static NumberAxis percent() {
        return axis(100, 25, value -> Texts.of("percent", value));
    }

    private static NumberAxis axis(double upper, double step, DoubleFunction<String> text) {
        var axis = new NumberAxis(0, upper, step);
        axis.setAnimated(false);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return text.apply(value.doubleValue());
            }

            @Override
            public Number fromString(String written) {
                return Double.valueOf(written);
            }
        });
        return axis;
    }

    /** What all charts have in common: they are still, and their plots name the series. */
    static void calm(XYChart<?, ?> chart) {
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setAlternativeRowFillVisible(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setMinSize(0, 0);
        chart.getStyleClass().add("plot-chart");
        // Else a dot on the edge, and the ring around it, would be cut in half.
        Objects.requireNonNull(chart.lookup(".plot-content")).getParent().setClip(null);
    }
}
