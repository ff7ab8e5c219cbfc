package app.telltale.report;

import app.telltale.card.Sureness;
import app.telltale.report.Readiness.Calibration;
import app.telltale.report.Readiness.Confusion;
import app.telltale.report.Tables.Column;
import java.util.List;

/** What was taken for what, and how far being sure can be relied on. */
final class Misses {
    private Misses() {}

    static Html confusions(List<Confusion> confusions) {
        if (confusions.isEmpty()) {
            return Html.sentences(List.of(Phrases.of("confusions.none")));
        }
        var columns = List.of(
                Column.text("confusions.chosen"), Column.text("confusions.right"), Column.number("confusions.times"));
        return Tables.table(columns, confusions.stream()
                .map(pair -> List.of(Html.text(pair.chosen()), Html.text(pair.right()), Tables.number(pair.times()))));
    }

    static Html calibration(List<Calibration> levels) {
        if (levels.isEmpty()) {
            return Html.sentences(List.of(Phrases.of("calibration.none")));
        }
        var columns = List.of(
                Column.text("calibration.said"),
                Column.number("calibration.answers"),
                Column.number("calibration.right"),
                Column.number("calibration.share"));
        var rows = levels.stream()
                .map(level -> List.of(
                        Html.text(word(level.said())),
                        Tables.number(level.answers()),
                        Tables.number(level.right()),
                        Html.text(Phrases.perCent((double) level.right() / level.answers()))));
        return Html.all(List.of(Html.sentences(verdict(levels)), Tables.table(columns, rows)));
    }

    private static List<String> verdict(List<Calibration> levels) {
        return levels.stream()
                .filter(level -> level.said() == Sureness.SURE)
                .findFirst()
                .map(sure -> {
                    String wrong = Phrases.of("calibration.sure", sure.answers(), sure.answers() - sure.right());
                    return sure.answers() < Readiness.FEWEST_REVIEWS
                            ? List.of(wrong, Phrases.of("calibration.few"))
                            : List.of(wrong);
                })
                .orElse(List.of(Phrases.of("calibration.never-sure")));
    }

    private static String word(Sureness said) {
        return switch (said) {
            case GUESS -> Phrases.of("said.guess");
            case UNSURE -> Phrases.of("said.unsure");
            case SURE -> Phrases.of("said.sure");
        };
    }
}
