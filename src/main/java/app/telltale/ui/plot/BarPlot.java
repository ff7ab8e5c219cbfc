package app.telltale.ui.plot;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Amounts side by side, each in one part or in several upon each other. */
public final class BarPlot extends Plot {
    private static final int MOST_PARTS = 4;

    /**
     * @param parts   names what the bars are made of, the lowest first: one to four
     * @param bars    from left to right, at most some hundreds
     * @param measure what is counted, beside the upright axis, such as "Reviews"
     */
    public record Data(List<String> parts, List<Bar> bars, String measure) {
        public Data {
            parts = List.copyOf(parts);
            bars = List.copyOf(bars);
            int count = parts.size();
            if (count < 1 || count > MOST_PARTS || bars.stream().anyMatch(bar -> bar.amounts().size() != count)) {
                throw new IllegalArgumentException("one to " + MOST_PARTS + " parts, and every bar has them all");
            }
        }
    }

    /**
     * @param name    stands below, where there is room
     * @param amounts of the parts, each 0 or more
     * @param says    the bar in words
     * @param open    shows what lies behind it; empty where there is nothing to show
     */
    public record Bar(String name, List<Double> amounts, String says, @Nullable Runnable open) {
        public Bar {
            amounts = List.copyOf(amounts);
        }

        double height() {
            return amounts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public BarPlot(Data data) {
        var marks = data.bars().stream().map(bar -> new Mark(new Region(), bar.says(), bar.open())).toList();
        var chart = new Columns(data, marks);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var content = new VBox(chart);
        if (data.parts().size() > 1) {
            content.getChildren().addFirst(Legend.ofBars(data.parts()));
        }
        show(content, List.of(marks));
    }
}
