package app.telltale.ui.insight;

import app.telltale.card.ErrorKind;
import app.telltale.insight.Figures;
import app.telltale.insight.Habits;
import app.telltale.insight.Period;
import app.telltale.insight.Proportion;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.BarPlot;
import app.telltale.ui.plot.CalendarHeatmap;
import app.telltale.ui.plot.Exports;
import app.telltale.ui.plot.Figure;
import app.telltale.ui.plot.FigurePane;
import app.telltale.ui.plot.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When, how long and with what grades the learner studies. */
final class HabitFigures {
    private final Shown shown;
    private final Exports exports;

    HabitFigures(Shown shown, Exports exports) {
        this.shown = shown;
        this.exports = exports;
    }

    FigurePane calendar() {
        var days = shown.outlook().days();
        var streaks = shown.outlook().streaks();
        var rows = days.entrySet().stream()
                .map(day -> List.of(day.getKey().toString(), String.valueOf(day.getValue())))
                .toList();
        var figure = new Figure(
                "calendar", Texts.of("insights.calendar"),
                days.isEmpty()
                        ? Texts.of("insights.calendar.what")
                        : Texts.of("insights.calendar.says", streaks.current(), streaks.longest(), streaks.days()),
                new Table(List.of(Texts.of("insights.column.day"), Texts.of("insights.column.reviews")), rows));
        return days.isEmpty()
                ? new FigurePane(figure, Texts.of("insights.profile.none"))
                : new FigurePane(figure, new CalendarHeatmap(new CalendarHeatmap.Data(shown.today(), days)), exports);
    }

    FigurePane time(Habits habits) {
        var first = habits.days().keySet().stream().findFirst().orElse(shown.today());
        var step = Period.step(first, shown.today());
        var millis = new TreeMap<LocalDate, Long>();
        habits.days().forEach((day, done) -> millis.merge(Period.begin(day, step), done.millis(), Long::sum));
        long all = habits.days().values().stream().mapToLong(Habits.Day::millis).sum();
        int days = habits.days().size();
        var figure = new Figure(
                "time", Texts.of("insights.time"),
                days == 0 ? Texts.of("insights.time.what") : Texts.of("insights.time.says", Spans.minutes(all / days), days),
                new Table(
                        List.of(Texts.of("insights.column.day"), Texts.of("insights.column.reviews"), Texts.of("insights.column.millis")),
                        habits.days().entrySet().stream()
                                .map(day -> List.of(
                                        day.getKey().toString(), String.valueOf(day.getValue().reviews()),
                                        String.valueOf(day.getValue().millis())))
                                .toList()));
        if (days == 0) {
            return nothing(figure);
        }
        var bars = new ArrayList<BarPlot.Bar>();
        for (var day = Period.begin(first, step); !day.isAfter(shown.today()); day = day.plus(1, step)) {
            bars.add(timeBar(day, step, millis.getOrDefault(day, 0L)));
        }
        return new FigurePane(
                figure, new BarPlot(new BarPlot.Data(List.of(figure.title()), bars, Texts.of("insights.minutes"))), exports);
    }

    private static BarPlot.Bar timeBar(LocalDate day, ChronoUnit step, long millis) {
        String spent = millis == 0 ? Texts.of("insights.time.none") : Spans.minutes(millis);
        return new BarPlot.Bar(
                Days.brief(day, step), List.of(millis / 60_000.0), Texts.of("insights.time.bar", Days.of(day, step), spent), null);
    }

    private FigurePane nothing(Figure figure) {
        return new FigurePane(figure, Texts.of("insights.profile.none"));
    }

    private static String standing(Habits.Standing standing) {
        return Texts.of("insights.standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    FigurePane buttons(Figures figures) {
        var habits = figures.habits();
        var standings = Habits.Standing.values();
        var rows = new ArrayList<List<String>>();
        var bars = new ArrayList<BarPlot.Bar>();
        for (int grade = 0; grade <= 5; grade++) {
            int q = grade;
            var counts = Arrays.stream(standings).map(standing -> count(habits, standing, q)).toList();
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            String name = Texts.of("insights.grade", grade, Texts.of("grade.q" + grade));
            rows.add(Stream.concat(Stream.of(name), counts.stream().map(String::valueOf)).toList());
            bars.add(new BarPlot.Bar(
                    name, counts.stream().map(Integer::doubleValue).toList(),
                    Texts.of("insights.grade.bar", name, all, counts.get(0), counts.get(1), counts.get(2)), null));
        }
        var names = Arrays.stream(standings).map(HabitFigures::standing).toList();
        var figure = new Figure(
                "buttons", Texts.of("insights.buttons"), Texts.of("insights.buttons.says"),
                new Table(Stream.concat(Stream.of(Texts.of("insights.column.grade")), names.stream()).toList(), rows));
        return habits.buttons().isEmpty()
                ? nothing(figure)
                : new FigurePane(figure, new BarPlot(new BarPlot.Data(names, bars, Texts.of("insights.column.answers"))), exports);
    }

    private static int count(Habits habits, Habits.Standing standing, int grade) {
        return habits.buttons().getOrDefault(standing, List.of(0, 0, 0, 0, 0, 0)).get(grade);
    }

    FigurePane hours(Habits habits) {
        var rows = new ArrayList<List<String>>();
        var bars = new ArrayList<BarPlot.Bar>();
        for (int hour = 0; hour < 24; hour++) {
            var share = habits.hours().get(hour);
            String name = Texts.of("insights.hour", hour);
            rows.add(List.of(name, String.valueOf(share.all()), String.valueOf(share.hits())));
            bars.add(new BarPlot.Bar(
                    String.valueOf(hour), List.of((double) share.hits(), (double) (share.all() - share.hits())),
                    Texts.of("insights.retention.step", name, Words.share(share)), null));
        }
        var figure = new Figure(
                "hours", Texts.of("insights.hours"), Texts.of("insights.hours.says"),
                new Table(
                        List.of(Texts.of("insights.column.hour"), Texts.of("insights.column.answers"), Texts.of("insights.column.right")),
                        rows));
        return habits.hours().stream().allMatch(Proportion::isEmpty)
                ? nothing(figure)
                : new FigurePane(
                        figure,
                        new BarPlot(new BarPlot.Data(
                                List.of(Texts.of("insights.right"), Texts.of("insights.missed")), bars, Texts.of("insights.column.answers"))),
                        exports);
    }

    FigurePane weekdays(Habits habits) {
        var rows = new ArrayList<List<String>>();
        var bars = new ArrayList<BarPlot.Bar>();
        for (DayOfWeek day : DayOfWeek.values()) {
            var seen = habits.weekdays().getOrDefault(day, new Habits.Weekday(0, Map.of()));
            var misses = Arrays.stream(ErrorKind.values()).map(kind -> seen.misses().getOrDefault(kind, 0)).toList();
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            rows.add(Stream.concat(Stream.of(name, String.valueOf(seen.reviews())), misses.stream().map(String::valueOf)).toList());
            bars.add(new BarPlot.Bar(
                    day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), misses.stream().map(Integer::doubleValue).toList(),
                    Texts.of("insights.weekday.bar", name, seen.reviews(), misses.get(0), misses.get(1), misses.get(2), misses.get(3)), null));
        }
        var kinds = Arrays.stream(ErrorKind.values()).map(Shown::kind).toList();
        String says = habits.pattern()
                .map(found -> Texts.of(
                        "insights.weekday.pattern", found.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH), found.misses(), found.all(),
                        Shown.kind(found.kind())))
                .orElse(Texts.of("insights.weekdays.says"));
        var columns = Stream.concat(Stream.of(Texts.of("insights.column.weekday"), Texts.of("insights.column.answers")), kinds.stream());
        var figure = new Figure("weekdays", Texts.of("insights.weekdays"), says, new Table(columns.toList(), rows));
        boolean none = habits.weekdays().values().stream()
                .allMatch(day -> day.misses().values().stream().allMatch(count -> count == 0));
        return none
                ? new FigurePane(figure, Texts.of(habits.weekdays().isEmpty() ? "insights.profile.none" : "insights.profile.perfect"))
                : new FigurePane(figure, new BarPlot(new BarPlot.Data(kinds, bars, Texts.of("insights.column.misses"))), exports);
    }
}
