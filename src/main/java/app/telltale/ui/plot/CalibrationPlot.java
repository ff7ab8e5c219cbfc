package app.telltale.ui.plot;

import app.telltale.ui.Texts;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How often answers were right against how sure the learner was of them: above the diagonal is too modest, below it too sure. */
public final class CalibrationPlot extends Plot {
    /**
     * Answers of which the learner was equally sure.
     *
     * @param name    how sure, such as "Guess"
     * @param claimed how often such answers would be right if the sureness were just, of 0..100
     * @param right   how often they were right, of 0..100
     * @param low     lower end of that one's uncertainty, of 0..100
     * @param high    its upper end
     * @param count   how many answers, 1 or more
     */
    public record Point(String name, double claimed, double right, double low, double high, int count) {
        String says() {
            return Texts.of("plot.calibration.point", name, right, claimed, count);
        }
    }

    /** @param points the least sure first, each with another claim */
    public CalibrationPlot(List<Point> points) {
        var marks = points.stream().map(point -> new Mark(new Region(), point.says(), null)).toList();
        var chart = new SquareChart(List.copyOf(points), marks);
        VBox.setVgrow(chart, Priority.ALWAYS);
        show(new VBox(Legend.ofDiagonal(Texts.of("plot.calibration.just")), chart), List.of(marks));
    }
}
