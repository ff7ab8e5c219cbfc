package app.telltale.ui.insight;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.insight.ErrorProfile;
import app.telltale.insight.ErrorProfile.Cell;
import app.telltale.insight.Figures;
import app.telltale.insight.Labels;
import app.telltale.library.MissFilter;
import app.telltale.study.Drill;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.Exports;
import app.telltale.ui.plot.Figure;
import app.telltale.ui.plot.FigurePane;
import app.telltale.ui.plot.HeatGrid;
import app.telltale.ui.plot.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Where and why the learner misses: by domain, by subject and by tag. */
final class WeakSpotFigures {
    private static final int MOST_ROWS = 10;

    /** The strongest colour stands for this many times the learner's own mean, or for the weakest cell if that is more. */
    private static final double STRONG = 2;

    /** What is no weak spot stays pale, so that a few slips do not look like one. */
    private static final double PALE = 0.5;

    private static final List<String> KINDS = Arrays.stream(ErrorKind.values()).map(Shown::kind).toList();

    private final Shown shown;
    private final Figures figures;
    private final Exports exports;
    private final Opening opening;

    WeakSpotFigures(Shown shown, Figures figures, Exports exports, Opening opening) {
        this.shown = shown;
        this.figures = figures;
        this.exports = exports;
        this.opening = opening;
    }

    /**
     * A profile to be drawn.
     *
     * @param keys those drawn, top to bottom
     * @param open shows the misses behind a cell
     */
    private record Slice<K extends Comparable<K>>(
            Figure figure, ErrorProfile<K> profile, List<K> keys, Function<K, String> name, BiConsumer<K, ErrorKind> open) {}

    FigurePane byDomain() {
        var profile = figures.domains();
        String says = Texts.of("insights.profile.says", shown.exam().code(), shown.lens().halfLifeDays());
        var figure = new Figure(
                "weak-spots", Texts.of("insights.profile"), says, table(Texts.of("insights.domain"), profile, shown::domain));
        return pane(new Slice<>(figure, profile, List.copyOf(profile.lines().keySet()), shown::domain, this::openDomain));
    }

    FigurePane bySubject() {
        var profile = figures.subjects();
        var figure = new Figure(
                "weak-subjects", Texts.of("insights.subjects"), Texts.of("insights.subjects.says", MOST_ROWS),
                table(Texts.of("insights.subject"), profile, Function.identity()));
        return pane(new Slice<>(figure, profile, weakest(profile), Function.identity(), (subject, kind) -> opening.open(
                title(subject, kind), new MissFilter.OfSubject(subject, Optional.of(kind)), Optional.of(drill(subject, kind)))));
    }

    /** The wrong tool is drilled against the one taken most often for it; else the subject by itself. */
    private Drill drill(String subject, ErrorKind kind) {
        return figures.confusions().all().stream() // the most frequent first
                .filter(confusion -> kind == ErrorKind.SERVICE_MISMATCH && confusion.right().equals(subject))
                .findFirst()
                .<Drill>map(confusion -> new Drill.Contrast(confusion.chosen(), subject))
                .orElseGet(() -> new Drill.OfSubject(subject));
    }

    FigurePane byTag() {
        var profile = figures.tags();
        var figure = new Figure(
                "weak-tags", Texts.of("insights.tags"), Texts.of("insights.tags.says", MOST_ROWS),
                table(Texts.of("insights.tag"), profile, Function.identity()));
        return pane(new Slice<>(figure, profile, weakest(profile), Function.identity(), (tag, kind) -> opening.open(
                title(tag, kind), new MissFilter.OfTag(tag, Optional.of(kind)), Optional.of(new Drill.OfTag(tag)))));
    }

    private void openDomain(int number, ErrorKind kind) {
        var domain = number == Labels.NO_DOMAIN
                ? Optional.<DomainId>empty()
                : Optional.of(new DomainId(shown.exam().id(), number));
        Drill drill = switch (kind) {
            case SERVICE_MISMATCH -> new Drill.Lookalikes(domain);
            case CONSTRAINT_MISS -> new Drill.Constraint(domain);
            case REASONING -> new Drill.Reasoning(domain);
            case CARELESS -> new Drill.SlowReading(domain);
        };
        opening.open(
                title(shown.domain(number), kind), new MissFilter.InDomain(number, Optional.of(kind)), Optional.of(drill));
    }

    private static String title(String key, ErrorKind kind) {
        return Texts.of("insights.cell", key, Shown.kind(kind));
    }

    /** Those with most misses of late. */
    private static List<String> weakest(ErrorProfile<String> profile) {
        return profile.lines().entrySet().stream()
                .filter(entry -> entry.getValue().misses() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, ErrorProfile.Line> entry) -> recent(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROWS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double recent(ErrorProfile.Line line) {
        return line.cells().values().stream().mapToDouble(Cell::recent).sum();
    }

    private <K extends Comparable<K>> FigurePane pane(Slice<K> slice) {
        var lines = slice.profile().lines().values();
        if (lines.stream().allMatch(line -> line.misses() == 0)) {
            String key = figures.reviews() == 0 ? "insights.profile.none" : "insights.profile.perfect";
            return new FigurePane(slice.figure(), Texts.of(key));
        }
        double most = lines.stream()
                .flatMap(line -> line.cells().values().stream())
                .filter(cell -> cell.misses() > 0)
                .mapToDouble(Cell::weakness)
                .reduce(STRONG * slice.profile().ownMean(), Math::max);
        var rows = slice.keys().stream()
                .map(key -> new HeatGrid.Row(slice.name().apply(key), cells(slice, key, most)))
                .toList();
        return new FigurePane(slice.figure(), new HeatGrid(new HeatGrid.Data(KINDS, rows)), exports);
    }

    private static <K extends Comparable<K>> List<HeatGrid.Cell> cells(Slice<K> slice, K key, double most) {
        var line = slice.profile().line(key);
        return Arrays.stream(ErrorKind.values())
                .map(kind -> {
                    var cell = line.cell(kind);
                    boolean weak = slice.profile().isWeakSpot(key, kind);
                    String says = Texts.of(
                            weak ? "insights.cell.weak" : "insights.cell.says", title(slice.name().apply(key), kind),
                            cell.misses(), line.reviews(), Words.percent(cell.rate()), Words.percent(cell.weakness()));
                    return new HeatGrid.Cell(
                            Texts.of("plot.count", cell.misses()), strength(cell, most, weak), weak, says,
                            cell.misses() == 0 ? null : () -> slice.open().accept(key, kind));
                })
                .toList();
    }

    private static double strength(Cell cell, double most, boolean weak) {
        return cell.misses() == 0 ? 0 : Math.min(cell.weakness() / most, weak ? 1 : PALE);
    }

    private static <K extends Comparable<K>> Table table(String column, ErrorProfile<K> profile, Function<K, String> name) {
        var rows = new ArrayList<List<String>>();
        profile.lines().forEach((key, line) -> {
            for (ErrorKind kind : ErrorKind.values()) {
                var cell = line.cell(kind);
                rows.add(List.of(
                        name.apply(key), Shown.kind(kind), String.valueOf(cell.misses()), String.valueOf(line.reviews()),
                        Words.decimal(cell.rate()), Words.decimal(cell.weakness())));
            }
        });
        return new Table(
                List.of(
                        column, Texts.of("insights.column.kind"), Texts.of("insights.column.misses"),
                        Texts.of("insights.column.answers"), Texts.of("insights.column.rate"), Texts.of("insights.column.weakness")),
                rows);
    }
}
