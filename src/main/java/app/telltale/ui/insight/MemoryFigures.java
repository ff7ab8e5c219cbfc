package app.telltale.ui.insight;

import app.telltale.insight.CardSpread;
import app.telltale.insight.Figures;
import app.telltale.insight.Proportion;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.BarPlot;
import app.telltale.ui.plot.Exports;
import app.telltale.ui.plot.Figure;
import app.telltale.ui.plot.FigurePane;
import app.telltale.ui.plot.IntervalRows;
import app.telltale.ui.plot.LinePlot;
import app.telltale.ui.plot.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How much was remembered, what comes due, and how well the cards are known. */
final class MemoryFigures {
    /** Upper ends of the interval classes, in days. */
    private static final List<Integer> INTERVALS = List.of(1, 3, 7, 14, 30, 60, 90, 180, 365, Integer.MAX_VALUE);

    private static final int EASE_CLASS = 10;

    private final Shown shown;
    private final Exports exports;

    MemoryFigures(Shown shown, Exports exports) {
        this.shown = shown;
        this.exports = exports;
    }

    FigurePane retention(Figures figures) {
        var retention = figures.retention();
        var steps = List.copyOf(retention.byStep().entrySet());
        var table = new Table(
                List.of(
                        Texts.of("insights.column.from"), Texts.of("insights.column.reviews"), Texts.of("insights.column.passed"),
                        Texts.of("insights.column.share"), Texts.of("insights.column.low"), Texts.of("insights.column.high")),
                steps.stream().map(step -> cells(step.getKey().toString(), step.getValue())).toList());
        var figure = new Figure(
                "retention", Texts.of("insights.retention"), Texts.of("insights.retention.says", Words.share(retention.all())), table);
        if (steps.isEmpty()) {
            return new FigurePane(figure, Texts.of("insights.retention.none"));
        }
        var across = across(steps.getFirst().getKey(), steps.getLast().getKey(), retention.step());
        var readings = steps.stream()
                .map(step -> {
                    var share = step.getValue();
                    return new LinePlot.Reading(
                            across.indexOf(step.getKey()), 100 * share.share(), 100 * share.lower(), 100 * share.upper(),
                            Texts.of("insights.retention.step", Days.of(step.getKey(), retention.step()), Words.share(share)), null);
                })
                .toList();
        var names = across.stream().map(day -> Days.brief(day, retention.step())).toList();
        return new FigurePane(
                figure, new LinePlot(new LinePlot.Data(names, List.of(new LinePlot.Line(figure.title(), readings)))), exports);
    }

    /** Every step from first to last, so that gaps show. */
    private static List<LocalDate> across(LocalDate first, LocalDate last, ChronoUnit step) {
        var across = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plus(1, step)) {
            across.add(day);
        }
        return across;
    }

    private static List<String> cells(String name, Proportion share) {
        return List.of(
                name, String.valueOf(share.all()), String.valueOf(share.hits()), Words.decimal(share.share()),
                Words.decimal(share.lower()), Words.decimal(share.upper()));
    }

    FigurePane byDomain(Figures figures) {
        var domains = figures.retention().byDomain();
        var table = new Table(
                List.of(
                        Texts.of("insights.domain"), Texts.of("insights.column.reviews"), Texts.of("insights.column.passed"),
                        Texts.of("insights.column.share"), Texts.of("insights.column.low"), Texts.of("insights.column.high")),
                domains.entrySet().stream().map(entry -> cells(shown.domain(entry.getKey()), entry.getValue())).toList());
        var figure = new Figure(
                "retention-domains", Texts.of("insights.retention.domains"), Texts.of("insights.retention.domains.says"), table);
        if (domains.isEmpty()) {
            return new FigurePane(figure, Texts.of("insights.retention.none"));
        }
        var rows = domains.entrySet().stream()
                .map(entry -> {
                    var share = entry.getValue();
                    String name = shown.domain(entry.getKey());
                    return new IntervalRows.Row(
                            name, share.share(), share.lower(), share.upper(), Words.percent(share.share()),
                            Texts.of("insights.retention.step", name, Words.share(share)));
                })
                .toList();
        return new FigurePane(figure, new IntervalRows(rows), exports);
    }

    FigurePane forecastDays() {
        var forecast = shown.outlook().forecast();
        int all = forecast.days().stream().mapToInt(Integer::intValue).sum();
        return forecast(
                "forecast-days", Texts.of("insights.forecast.days"), Texts.of("insights.forecast.days.says", all, forecast.overdue()),
                forecast.days(), 1);
    }

    FigurePane forecastYear() {
        var forecast = shown.outlook().forecast();
        int all = forecast.weeks().stream().mapToInt(Integer::intValue).sum();
        return forecast(
                "forecast-year", Texts.of("insights.forecast.year"), Texts.of("insights.forecast.year.says", all, forecast.later()),
                forecast.weeks(), 7);
    }

    private FigurePane forecast(String id, String title, String says, List<Integer> counts, int daysEach) {
        var unit = daysEach == 1 ? ChronoUnit.DAYS : ChronoUnit.WEEKS;
        var days = IntStream.range(0, counts.size()).mapToObj(place -> shown.today().plusDays((long) place * daysEach)).toList();
        var rows = IntStream.range(0, counts.size())
                .mapToObj(place -> List.of(days.get(place).toString(), String.valueOf(counts.get(place))))
                .toList();
        var figure = new Figure(
                id, title, says, new Table(List.of(Texts.of("insights.column.from"), Texts.of("insights.column.cards")), rows));
        if (counts.stream().allMatch(count -> count == 0)) {
            return new FigurePane(figure, Texts.of("insights.forecast.none"));
        }
        var bars = IntStream.range(0, counts.size())
                .mapToObj(place -> bar(
                        Days.brief(days.get(place), ChronoUnit.DAYS), counts.get(place),
                        Texts.of("insights.forecast.bar", Days.of(days.get(place), unit), counts.get(place))))
                .toList();
        return new FigurePane(
                figure, new BarPlot(new BarPlot.Data(List.of(title), bars, Texts.of("insights.column.cards"))), exports);
    }

    private static BarPlot.Bar bar(String name, int count, String says) {
        return new BarPlot.Bar(name, List.of((double) count), says, null);
    }

    FigurePane intervals() {
        var spread = shown.outlook().spread();
        return histogram(
                new Histogram("intervals", "insights.intervals", Texts.of("insights.intervals.says", spread.seen(), spread.mature(), spread.fresh())),
                classes(spread.intervals(), MemoryFigures::intervalClass, end -> INTERVALS.get(INTERVALS.indexOf(end) + 1)),
                end -> end == Integer.MAX_VALUE ? Texts.of("insights.intervals.more") : Texts.of("insights.intervals.upto", end));
    }

    private static int intervalClass(int days) {
        return INTERVALS.stream().filter(end -> days <= end).findFirst().orElseThrow();
    }

    FigurePane ease() {
        var spread = shown.outlook().spread();
        return histogram(
                new Histogram("ease", "insights.ease", Texts.of("insights.ease.says", average(spread))),
                classes(spread.eases(), ease -> ease / EASE_CLASS * EASE_CLASS, ease -> ease + EASE_CLASS),
                ease -> Texts.of("insights.ease.class", ease / 100.0));
    }

    private static double average(CardSpread spread) {
        long cards = spread.seen();
        long sum = spread.eases().entrySet().stream().mapToLong(entry -> (long) entry.getKey() * entry.getValue()).sum();
        return cards == 0 ? 2.5 : sum / (100.0 * cards);
    }

    /** How many are in each class from the first to the last that has any, the empty ones between them too. */
    private static Map<Integer, Integer> classes(Map<Integer, Integer> counts, IntUnaryOperator classOf, IntUnaryOperator next) {
        var classes = new TreeMap<Integer, Integer>();
        counts.forEach((value, count) -> classes.merge(classOf.applyAsInt(value), count, Integer::sum));
        if (!classes.isEmpty()) {
            int last = classes.lastKey();
            for (int at = classes.firstKey(); at != last; at = next.applyAsInt(at)) {
                classes.putIfAbsent(at, 0);
            }
        }
        return classes;
    }

    /** @param title key of the title, which names the classes as well */
    private record Histogram(String id, String title, String says) {}

    private FigurePane histogram(Histogram of, Map<Integer, Integer> classes, IntFunction<String> name) {
        var rows = new ArrayList<List<String>>();
        var bars = new ArrayList<BarPlot.Bar>();
        classes.forEach((value, count) -> {
            rows.add(List.of(name.apply(value), String.valueOf(count)));
            bars.add(bar(name.apply(value), count, Texts.of("insights.cards", name.apply(value), count)));
        });
        String title = Texts.of(of.title());
        var figure = new Figure(of.id(), title, of.says(), new Table(List.of(title, Texts.of("insights.column.cards")), rows));
        return bars.isEmpty()
                ? new FigurePane(figure, Texts.of("insights.cards.none"))
                : new FigurePane(figure, new BarPlot(new BarPlot.Data(List.of(title), bars, Texts.of("insights.column.cards"))), exports);
    }
}
