package app.telltale.report;

import app.telltale.report.Readiness.DueDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What to do next, numbered, and how many cards come back on which day. */
final class NextSteps {
    private NextSteps() {}

    static Html of(Readiness data) {
        var steps = steps(data);
        var shown = steps.isEmpty()
                ? Html.sentences(List.of(Phrases.of("next.nothing")))
                : Html.tag("ol", Html.all(steps.stream().map(step -> Html.tag("li", Html.text(step))).toList()));
        return Html.all(List.of(shown, chart(data.dueDays())));
    }

    private static List<String> steps(Readiness data) {
        var steps = new ArrayList<String>();
        if (data.ground().reviews() == 0) {
            steps.add(Phrases.of("next.begin"));
        }
        int due = due(data.dueDays());
        if (due > 0) {
            var most = most(data.dueDays());
            var last = data.dueDays().getLast().day();
            steps.add(Phrases.of("next.due", due, last, most.cards(), Phrases.shortDay(most.day())));
        }
        data.drills().forEach(drill ->
                steps.add(Phrases.of("next.drill", drill.name(), drill.misses(), drill.reviews(), drill.cards())));
        data.freshADay().ifPresent(cards -> steps.add(Phrases.of("next.fresh", cards)));
        date(data, steps);
        return steps;
    }

    private static void date(Readiness data, List<String> steps) {
        if (data.daysLeft().isEmpty() && data.ground().seen() < data.ground().cards()) {
            steps.add(Phrases.of("next.set-date"));
        }
        if (data.daysLeft().filter(days -> days < 0).isPresent()) {
            steps.add(Phrases.of("next.set-new-date"));
        }
    }

    private static Html chart(List<DueDay> days) {
        if (days.size() < 2 || due(days) == 0) {
            return Html.NOTHING;
        }
        var first = days.getFirst().day();
        var last = days.getLast().day();
        return Html.tag(
                "figure",
                Html.tag("figcaption", Html.text(Phrases.of("next.chart"))),
                Bars.days(days, Phrases.of("next.chart-all", first, last, most(days).cards())),
                Html.tag(
                        "div",
                        Map.of("class", "ends", "style", Bars.width(days)),
                        Html.tag("span", Html.text(Phrases.shortDay(first))),
                        Html.tag("span", Html.text(Phrases.shortDay(last)))));
    }

    private static int due(List<DueDay> days) {
        return days.stream().mapToInt(DueDay::cards).sum();
    }

    /** The first of the fullest days. */
    private static DueDay most(List<DueDay> days) {
        return days.stream().max(Comparator.comparingInt(DueDay::cards)).orElseThrow();
    }
}
