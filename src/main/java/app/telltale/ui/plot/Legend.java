package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Names the series of a chart, each beside its own colour and shape. */
final class Legend extends FlowPane {
    /** @param kind style class of the signs: {@code bar} or {@code line} */
    Legend(List<String> names, String kind) {
        super(16, 4);
        getStyleClass().add("plot-legend");
        IntStream.range(0, names.size()).forEach(place -> {
            var sign = new Region();
            sign.getStyleClass().addAll("legend-sign", kind, tone(place));
            getChildren().add(Parts.row(8, sign, Parts.word(names.get(place), "small", "muted")));
        });
    }

    /** The style class with the colour of a series, by its place from 0. */
    static String tone(int place) {
        return "tone-" + (place + 1);
    }
}
