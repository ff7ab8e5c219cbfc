package app.telltale.report;

import app.telltale.report.Readiness.DueDay;
import app.telltale.report.Readiness.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bars drawn as SVG, which prints with its colours where a background would not. */
final class Bars {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 14;
    private static final int DAY_WIDTH = 24;

    private Bars() {}

    /** A bar from 0 to 100 per cent, with a whisker along the interval. */
    static Html share(Share share, String label) {
        double middle = HEIGHT / 2.0;
        var whisker = List.of(
                line(share.low(), middle, share.high(), middle),
                line(share.low(), 1, share.low(), HEIGHT - 1),
                line(share.high(), 1, share.high(), HEIGHT - 1));
        return Html.tag(
                "svg",
                Map.of("class", "bar", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", label),
                Html.tag("rect", rect(0, 4, WIDTH, HEIGHT - 8, "track")),
                Html.tag("rect", rect(0, 4, share.part() * WIDTH, HEIGHT - 8, "part")),
                Html.tag("g", Map.of("class", "whisker"), Html.all(whisker)));
    }

    /** A column a day, the highest as high as the drawing. */
    static Html days(List<DueDay> days, String label) {
        int most = days.stream().mapToInt(DueDay::cards).max().orElse(0);
        var columns = new ArrayList<Html>();
        for (int place = 0; place < days.size(); place++) {
            double height = most == 0 ? 0 : (double) days.get(place).cards() / most;
            columns.add(Html.tag("rect", rect(place + 0.1, 1 - height, 0.8, height, "part")));
        }
        return Html.tag(
                "svg",
                Map.of(
                        "class", "days",
                        "viewBox", "0 0 " + days.size() + " 1",
                        "preserveAspectRatio", "none",
                        "style", width(days),
                        "role", "img",
                        "aria-label", label),
                Html.all(columns));
    }

    /** As wide as a drawing of these days. */
    static String width(List<DueDay> days) {
        return "width: min(100%, " + days.size() * DAY_WIDTH + "px)";
    }

    private static Html line(double fromShare, double fromY, double toShare, double toY) {
        // A whisker's caps stay whole at 0 and at 100 per cent.
        double from = Math.clamp(fromShare * WIDTH, 1, WIDTH - 1);
        double to = Math.clamp(toShare * WIDTH, 1, WIDTH - 1);
        return Html.tag("line", Map.of("x1", number(from), "y1", number(fromY), "x2", number(to), "y2", number(toY)));
    }

    private static Map<String, String> rect(double x, double y, double width, double height, String kind) {
        return Map.of(
                "x", number(x), "y", number(y), "width", number(width), "height", number(height), "class", kind);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
