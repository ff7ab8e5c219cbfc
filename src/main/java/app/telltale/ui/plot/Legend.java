package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/** Names the series of a chart, each beside a sign in its own colour and pattern. */
final class Legend extends FlowPane {
    private static final double SIGN_WIDTH = 26;

    private Legend(List<String> names, IntFunction<Node> sign) {
        getStyleClass().add("plot-legend");
        IntStream.range(0, names.size()).forEach(place ->
                getChildren().add(Parts.row(8, sign.apply(place), Parts.word(names.get(place), "small", "muted"))));
    }

    static Legend ofBars(List<String> names) {
        return new Legend(names, place -> region("bar-part", "legend-bar", tone(place)));
    }

    /** @param dot style class of the dots */
    static Legend ofLines(List<String> names, String dot) {
        return new Legend(names, place -> new StackPane(line("plot-line", tone(place)), region("plot-dot", dot, tone(place))));
    }

    static Legend ofDiagonal(String name) {
        return new Legend(List.of(name), _ -> line("plot-diagonal"));
    }

    private static Region region(String... styles) {
        var region = new Region();
        region.getStyleClass().addAll(styles);
        return region;
    }

    private static Line line(String... styles) {
        var line = new Line(0, 0, SIGN_WIDTH, 0);
        line.getStyleClass().addAll(styles);
        return line;
    }

    /** The style class with the colour of a series, by its place from 0. */
    static String tone(int place) {
        return "tone-" + (place + 1);
    }
}
