package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The reviews of the year that ends with this week: a column a week, Monday first, the busier the day the stronger its colour. */
public final class CalendarHeatmap extends Plot {
    static final int WEEKS = 53;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final double BUSY = 0.9;

    /**
     * @param today   the last day that is shown
     * @param reviews by study day, 0 or more; days that are missing had none, days out of the year are passed over
     */
    public record Data(LocalDate today, Map<LocalDate, Integer> reviews) {
        public Data {
            reviews = Map.copyOf(reviews);
        }

        LocalDate first() {
            return today.with(DayOfWeek.MONDAY).minusWeeks(WEEKS - 1);
        }
    }

    public CalendarHeatmap(Data data) {
        int busy = busy(data);
        var marks = new ArrayList<List<Mark>>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            marks.add(IntStream.range(0, WEEKS)
                    .mapToObj(week -> data.first().plusWeeks(week).plusDays(weekday.getValue() - 1))
                    .filter(day -> !day.isAfter(data.today()))
                    .map(day -> mark(day, data, busy))
                    .toList());
        }
        var content = new VBox(new WeekColumns(data.first(), marks), key());
        content.getStyleClass().add("plot-content-box");
        show(content, marks);
        startAt(data.today().getDayOfWeek().getValue() - 1, WEEKS - 1);
    }

    /** What nine in ten days with reviews stay below: measured by the one busiest day, all others would look idle. */
    private static int busy(Data data) {
        var sorted = data.reviews().values().stream().filter(count -> count > 0).sorted().toList();
        return sorted.isEmpty() ? 1 : sorted.get((int) (BUSY * (sorted.size() - 1)));
    }

    private static Mark mark(LocalDate day, Data data, int busy) {
        int count = data.reviews().getOrDefault(day, 0);
        var node = square(Steps.of((double) count / busy));
        if (day.equals(data.today())) {
            node.getStyleClass().add("today");
        }
        return new Mark(node, Texts.of("plot.calendar.day", DAY.format(day), count), null);
    }

    private static Region square(int step) {
        var square = new Region();
        square.getStyleClass().addAll("heat-day", Steps.style(step));
        return square;
    }

    private static HBox key() {
        var key = Parts.row(3);
        key.setAlignment(Pos.CENTER_RIGHT);
        key.getChildren().add(Parts.word(Texts.of("plot.calendar.less"), "small", "muted", "key-end"));
        IntStream.rangeClosed(0, Steps.STRONGEST).forEach(step -> key.getChildren().add(square(step)));
        key.getChildren().add(Parts.word(Texts.of("plot.calendar.more"), "small", "muted", "key-end"));
        return key;
    }
}
