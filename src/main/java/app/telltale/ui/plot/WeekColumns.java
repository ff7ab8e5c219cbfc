package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Lays out the days of a year: a column a week, months above, weekdays at the left; the squares grow with the width. */
final class WeekColumns extends Pane {
    private static final double GAP = 2;
    private static final double LEAST = 7;
    private static final double MOST = 20;
    private static final double MARGIN = 8;
    /** A month's name needs as many weeks until the next. */
    private static final int NAME_IN_WEEKS = 3;

    private final List<List<Mark>> marks;
    private final Map<DayOfWeek, Label> weekdays;
    private final Map<Integer, Label> months = new TreeMap<>();

    /** @param marks by weekday, then by week, from the week of {@code first} on */
    WeekColumns(LocalDate first, List<List<Mark>> marks) {
        this.marks = marks;
        weekdays = Stream.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                .collect(Collectors.toMap(day -> day, day -> name(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))));
        for (int week = 0; week < CalendarHeatmap.WEEKS - NAME_IN_WEEKS + 1; week++) {
            var sunday = first.plusWeeks(week).plusDays(6);
            if (week == 0 ? sunday.plusWeeks(NAME_IN_WEEKS - 1).getMonth() == first.getMonth() : sunday.getDayOfMonth() <= 7) {
                var month = week == 0 ? first.getMonth() : sunday.getMonth();
                months.put(week, name(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            }
        }
        getChildren().addAll(weekdays.values());
        getChildren().addAll(months.values());
        marks.forEach(row -> row.forEach(mark -> getChildren().add(mark.node())));
    }

    private static Label name(String text) {
        return Parts.word(text, "small", "muted");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double left() {
        return weekdays.values().stream().mapToDouble(day -> day.prefWidth(-1)).max().orElse(0) + MARGIN;
    }

    private double top() {
        return weekdays.values().stream().mapToDouble(day -> day.prefHeight(-1)).max().orElse(0) + GAP;
    }

    private double side(double width) {
        return Math.clamp(Math.floor((width - left()) / CalendarHeatmap.WEEKS - GAP), LEAST, MOST);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + DayOfWeek.values().length * (side(width) + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        double left = left();
        double top = top();
        months.forEach((week, name) ->
                name.resizeRelocate(left + week * (side + GAP), 0, name.prefWidth(-1), name.prefHeight(-1)));
        weekdays.forEach((day, name) -> {
            double height = name.prefHeight(-1);
            name.resizeRelocate(0, top + (day.getValue() - 1) * (side + GAP) + (side - height) / 2, name.prefWidth(-1), height);
        });
        for (int weekday = 0; weekday < marks.size(); weekday++) {
            for (int week = 0; week < marks.get(weekday).size(); week++) {
                marks.get(weekday).get(week).node().resizeRelocate(left + week * (side + GAP), top + weekday * (side + GAP), side, side);
            }
        }
    }
}
