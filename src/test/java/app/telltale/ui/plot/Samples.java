package app.telltale.ui.plot;

import app.telltale.ui.plot.CalibrationPlot.Point;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures to be plotted, none, one or many of each kind, the same every time. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<String> SUBJECTS = List.of(
            "SageMaker Feature Store", "AWS Glue", "Real-time inference", "Batch Transform", "SageMaker Clarify", "Model Monitor",
            "Amazon EMR", "Kinesis Data Streams", "Amazon Data Firehose", "Asynchronous inference", "Serverless inference", "Debugger",
            "Data Wrangler", "DataBrew", "Precision", "Recall");
    private static final List<String> DOMAINS = List.of("Data preparation", "Model development", "Deployment", "Monitoring, security");
    private static final List<String> KINDS = List.of("Service mismatch", "Constraint miss", "Reasoning", "Careless");

    private Samples() {}

    static HeatGrid heat(int rows, Runnable open) {
        int[][] misses = {{9, 2, 1, 1}, {2, 1, 6, 0}, {4, 7, 0, 2}, {1, 3, 0, 1}};
        return new HeatGrid(new HeatGrid.Data(KINDS, IntStream.range(0, rows)
                .mapToObj(row -> new HeatGrid.Row(DOMAINS.get(row), IntStream.range(0, KINDS.size())
                        .mapToObj(column -> {
                            int count = misses[row][column];
                            String says = DOMAINS.get(row) + ", " + KINDS.get(column) + ": " + count;
                            return new HeatGrid.Cell(Integer.toString(count), count / 9.0, count > 5, says, open);
                        })
                        .toList()))
                .toList()));
    }

    /** Pairs of neighbours among so many subjects, both ways for every second, and some across. */
    static List<ConfusionCount> confusions(int subjects, Runnable open) {
        var counts = new ArrayList<ConfusionCount>();
        for (int place = 0; place + 1 < subjects; place += 2) {
            counts.add(new ConfusionCount(SUBJECTS.get(place), SUBJECTS.get(place + 1), 12 - place / 2, open));
            if (place % 4 == 0) {
                counts.add(new ConfusionCount(SUBJECTS.get(place + 1), SUBJECTS.get(place), 3 + place / 4, open));
            }
            counts.add(new ConfusionCount(SUBJECTS.get(place), SUBJECTS.get(place), 30 + place, open));
        }
        if (subjects > 11) {
            counts.add(new ConfusionCount(SUBJECTS.get(9), SUBJECTS.get(2), 5, open));
            counts.add(new ConfusionCount(SUBJECTS.get(10), SUBJECTS.get(2), 4, open));
            counts.add(new ConfusionCount(SUBJECTS.get(9), SUBJECTS.get(10), 6, open));
            counts.add(new ConfusionCount(SUBJECTS.get(6), SUBJECTS.get(1), 4, open));
            counts.add(new ConfusionCount(SUBJECTS.get(8), SUBJECTS.get(6), 1, open));
        }
        return counts;
    }

    static CalendarHeatmap calendar(int days) {
        Map<LocalDate, Integer> reviews = new HashMap<>();
        IntStream.range(0, days)
                .filter(back -> back % 9 != 4)
                .forEach(back -> reviews.put(TODAY.minusDays(back), back == 100 ? 900 : (back * 37 + back * back) % 83));
        return new CalendarHeatmap(new CalendarHeatmap.Data(TODAY, reviews));
    }

    /** Lines with a gap after their first quarter. */
    static LinePlot lines(int lines, int readings) {
        var names = List.of("Young cards", "Mature cards", "Drills");
        var across = IntStream.range(0, readings).mapToObj(place -> day(TODAY.minusWeeks(readings - 1 - place))).toList();
        return new LinePlot(new LinePlot.Data(across, IntStream.range(0, lines)
                .mapToObj(line -> new LinePlot.Line(names.get(line), IntStream.range(0, readings)
                        .filter(place -> readings < 8 || place / (readings / 8) != 2)
                        .mapToObj(place -> {
                            double percent = 90 - 17 * line + 7 * Math.sin(place * 0.4 + line);
                            String says = across.get(place) + ": " + Math.round(percent) + " %";
                            return new LinePlot.Reading(place, percent, percent - 7, Math.min(100, percent + 5), says, null);
                        })
                        .toList()))
                .toList()));
    }

    static BarPlot bars(int parts, int bars, double amount) {
        var names = List.of("Reviews", "Learning", "New", "Drills").subList(0, parts);
        return new BarPlot(new BarPlot.Data(names, IntStream.range(0, bars)
                .mapToObj(place -> {
                    var amounts = IntStream.range(0, parts)
                            .mapToObj(part -> (double) Math.round(amount * ((place * 7 + part * 5) % 11) / 10))
                            .toList();
                    String name = place == 0 ? "Today" : day(TODAY.plusDays(place));
                    return new BarPlot.Bar(name, amounts, name + ": " + amounts, null);
                })
                .toList(), "Reviews"));
    }

    static CalibrationPlot calibration(int points) {
        return new CalibrationPlot(Stream.of(
                        new Point("Guess", 33, 41, 30, 52, 64),
                        new Point("Unsure", 66, 58, 51, 65, 180),
                        new Point("Sure", 95, 86, 82, 89, 1204))
                .limit(points)
                .toList());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day);
    }

    static Figure figure(String id, String title, String says) {
        return new Figure(id, title, says, new Table(
                List.of("Domain", "Misses"),
                IntStream.range(0, 20).mapToObj(row -> List.of("Domain " + row, Integer.toString(row * 7))).toList()));
    }
}
