package app.telltale.ui.insight;

import app.telltale.card.Sureness;
import app.telltale.insight.Calibration;
import app.telltale.insight.Figures;
import app.telltale.library.MissFilter;
import app.telltale.study.Drill;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.CalibrationPlot;
import app.telltale.ui.plot.Exports;
import app.telltale.ui.plot.Figure;
import app.telltale.ui.plot.FigurePane;
import app.telltale.ui.plot.HeatGrid;
import app.telltale.ui.plot.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the learner was against how often that was right. */
final class SurenessFigures {
    private final Shown shown;
    private final Figures figures;
    private final Exports exports;
    private final Opening opening;

    SurenessFigures(Shown shown, Figures figures, Exports exports, Opening opening) {
        this.shown = shown;
        this.figures = figures;
        this.exports = exports;
        this.opening = opening;
    }

    private static String name(Sureness said) {
        return Texts.of("sureness." + said.name().toLowerCase(Locale.ROOT));
    }

    FigurePane calibration() {
        var calibration = figures.calibration();
        var figure = new Figure("calibration", Texts.of("insights.calibration"), says(calibration), table());
        if (calibration.right().isEmpty()) {
            return new FigurePane(figure, Texts.of("insights.calibration.none"));
        }
        var points = Arrays.stream(Sureness.values())
                .filter(said -> !calibration.of(said).isEmpty())
                .map(said -> {
                    var right = calibration.of(said);
                    return new CalibrationPlot.Point(
                            name(said), 100 * Calibration.meant(said), 100 * right.share(), 100 * right.lower(),
                            100 * right.upper(), right.all());
                })
                .toList();
        return new FigurePane(figure, new CalibrationPlot(points), exports);
    }

    private static String says(Calibration calibration) {
        if (calibration.brier().isEmpty()) {
            return Texts.of("insights.calibration.what");
        }
        String brier = String.format(Locale.ENGLISH, "%.2f", calibration.brier().getAsDouble());
        var sure = calibration.of(Sureness.SURE);
        return sure.isEmpty()
                ? Texts.of("insights.calibration.unsure", brier)
                : Texts.of(
                        "insights.calibration.says", Words.percent(sure.share()), Words.percent(Calibration.meant(Sureness.SURE)), brier);
    }

    FigurePane byDomain() {
        var figure = new Figure(
                "calibration-domains", Texts.of("insights.calibration.domains"), Texts.of("insights.calibration.domains.says"), table());
        if (figures.calibration().right().isEmpty()) {
            return new FigurePane(figure, Texts.of("insights.calibration.none"));
        }
        var columns = Stream.concat(
                        Arrays.stream(Sureness.values()).map(SurenessFigures::name), Stream.of(Texts.of("insights.brier")))
                .toList();
        var rows = figures.calibrations().entrySet().stream()
                .filter(entry -> !entry.getValue().right().isEmpty())
                .map(entry -> new HeatGrid.Row(shown.domain(entry.getKey()), cells(entry.getKey(), entry.getValue())))
                .toList();
        return new FigurePane(figure, new HeatGrid(new HeatGrid.Data(columns, rows)), exports);
    }

    private List<HeatGrid.Cell> cells(int domain, Calibration calibration) {
        var cells = new ArrayList<HeatGrid.Cell>();
        for (Sureness said : Sureness.values()) {
            var right = calibration.of(said);
            double off = right.isEmpty() ? 0 : Math.abs(right.share() - Calibration.meant(said));
            boolean opens = said == Sureness.SURE && calibration.sureMisses() > 0;
            cells.add(new HeatGrid.Cell(
                    right.isEmpty() ? "–" : Words.percent(right.share()),
                    Math.min(1, 2 * off),
                    said == Sureness.SURE && right.upper() < Calibration.meant(said),
                    Texts.of("insights.calibration.cell", shown.domain(domain), name(said), Words.share(right)),
                    opens ? this::openSure : null));
        }
        double brier = calibration.brier().orElse(0);
        String figure = String.format(Locale.ENGLISH, "%.2f", brier);
        cells.add(new HeatGrid.Cell(
                figure, Math.min(1, 2 * brier), false, Texts.of("insights.brier.says", shown.domain(domain), figure), null));
        return cells;
    }

    private void openSure() {
        opening.open(Texts.of("insights.sure"), new MissFilter.Sure(), Optional.of(new Drill.SureButWrong()));
    }

    private Table table() {
        var rows = new ArrayList<List<String>>();
        addRows(rows, Texts.of("insights.all"), figures.calibration());
        figures.calibrations().forEach((domain, calibration) -> addRows(rows, shown.domain(domain), calibration));
        return new Table(
                List.of(
                        Texts.of("insights.domain"), Texts.of("insights.column.sureness"), Texts.of("insights.column.answers"),
                        Texts.of("insights.column.right"), Texts.of("insights.column.low"), Texts.of("insights.column.high"),
                        Texts.of("insights.brier")),
                rows);
    }

    private static void addRows(List<List<String>> rows, String name, Calibration calibration) {
        for (Sureness said : Sureness.values()) {
            var right = calibration.of(said);
            rows.add(List.of(
                    name, name(said), String.valueOf(right.all()), String.valueOf(right.hits()), Words.decimal(right.lower()),
                    Words.decimal(right.upper()),
                    calibration.brier().isPresent() ? Words.decimal(calibration.brier().getAsDouble()) : ""));
        }
    }
}
