package app.telltale.ui.plot;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Percentages over time, or over anything else that goes on evenly, each with how uncertain it is. */
public final class LinePlot extends Plot {
    private static final int MOST_LINES = 3;

    /** Of more readings, the dots hide until they are reached, so that they do not cover the lines. */
    private static final int MOST_DOTS = 120;


    /**
     * @param across the names of the places from left to right; only so many are shown as have room
     * @param lines  at most three
     */
    public record Data(List<String> across, List<Line> lines) {
        public Data {
            across = List.copyOf(across);
            lines = List.copyOf(lines);
            if (lines.size() > MOST_LINES) {
                throw new IllegalArgumentException("at most " + MOST_LINES + " lines");
            }
        }

        /** The style class of the dots. */
        String dot() {
            return lines.stream().mapToInt(line -> line.readings().size()).sum() > MOST_DOTS ? "hidden-dot" : "shown-dot";
        }
    }

    /** @param readings in the order of their places; where a place is left out, the line breaks */
    public record Line(String name, List<Reading> readings) {
        public Line {
            readings = List.copyOf(readings);
        }
    }

    /**
     * @param at      the place from 0
     * @param percent of 0..100
     * @param low     lower end of the uncertainty, of 0..100; the same as {@code percent} where none is known
     * @param high    its upper end
     * @param says    the reading in words
     * @param open    shows what lies behind it; empty where there is nothing to show
     */
    public record Reading(int at, double percent, double low, double high, String says, @Nullable Runnable open) {}

    public LinePlot(Data data) {
        var marks = data.lines().stream()
                .map(line -> line.readings().stream()
                        .map(reading -> new Mark(new Region(), reading.says(), reading.open()))
                        .toList())
                .toList();
        var chart = new BandedLines(data, marks);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var content = new VBox(chart);
        if (data.lines().size() > 1) {
            content.getChildren().addFirst(Legend.ofLines(data.lines().stream().map(Line::name).toList(), data.dot()));
        }
        show(content, marks);
        if (!isEmpty()) {
            startAt(0, marks.stream().filter(row -> !row.isEmpty()).toList().getFirst().size() - 1);
        }
    }
}
