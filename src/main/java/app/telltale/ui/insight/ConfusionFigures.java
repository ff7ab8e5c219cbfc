package app.telltale.ui.insight;

import app.telltale.insight.Confusions;
import app.telltale.insight.Figures;
import app.telltale.insight.WeakSpot;
import app.telltale.insight.WeakSpots;
import app.telltale.library.MissFilter;
import app.telltale.study.Drill;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.ConfusionCount;
import app.telltale.ui.plot.ConfusionGrid;
import app.telltale.ui.plot.Exports;
import app.telltale.ui.plot.Figure;
import app.telltale.ui.plot.FigurePane;
import app.telltale.ui.plot.SubjectGraph;
import app.telltale.ui.plot.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was taken for what. */
final class ConfusionFigures {
    private static final int MOST_PAIRS = 12;

    private final Figures figures;
    private final WeakSpots spots;
    private final Exports exports;
    private final Opening opening;
    private final Consumer<Drill> start;

    ConfusionFigures(Figures figures, WeakSpots spots, Exports exports, Opening opening, Consumer<Drill> start) {
        this.figures = figures;
        this.spots = spots;
        this.exports = exports;
        this.opening = opening;
        this.start = start;
    }

    FigurePane matrix() {
        var figure = new Figure(
                "confusion-matrix", Texts.of("insights.matrix"), Texts.of("insights.matrix.says", total()), table());
        return empty() ? none(figure) : new FigurePane(figure, new ConfusionGrid(counts()), exports);
    }

    FigurePane graph() {
        var figure = new Figure("confusion-graph", Texts.of("insights.graph"), Texts.of("insights.graph.says"), table());
        return empty() ? none(figure) : new FigurePane(figure, new SubjectGraph(counts()), exports);
    }

    private FigurePane none(Figure figure) {
        return new FigurePane(
                figure, Texts.of(figures.reviews() == 0 ? "insights.profile.none" : "insights.matrix.none"));
    }

    private boolean empty() {
        return figures.confusions().all().isEmpty();
    }

    private int total() {
        return figures.confusions().all().stream().mapToInt(Confusions.Confusion::count).sum();
    }

    /** The confusions, and for the subjects in them how often they were told right. */
    private List<ConfusionCount> counts() {
        var counts = new ArrayList<ConfusionCount>();
        for (var confusion : figures.confusions().all()) {
            counts.add(new ConfusionCount(confusion.chosen(), confusion.right(), confusion.count(), () -> open(confusion)));
        }
        for (String subject : figures.confusions().subjects()) {
            var line = figures.subjects().line(subject);
            if (line.reviews() > line.misses()) {
                counts.add(new ConfusionCount(subject, subject, line.reviews() - line.misses(), null));
            }
        }
        return counts;
    }

    private void open(Confusions.Confusion confusion) {
        opening.open(
                Texts.of("insights.confused", confusion.chosen(), confusion.right()),
                new MissFilter.Confused(confusion.chosen(), confusion.right()),
                Optional.of(new Drill.Contrast(confusion.chosen(), confusion.right())));
    }

    private Table table() {
        var rows = figures.confusions().all().stream()
                .map(confusion -> List.of(
                        confusion.chosen(), confusion.right(), String.valueOf(confusion.count()), confusion.last().toString()))
                .toList();
        return new Table(
                List.of(
                        Texts.of("insights.column.chosen"), Texts.of("insights.column.rightsubject"),
                        Texts.of("insights.column.times"), Texts.of("insights.column.last")),
                rows);
    }

    /** The pairs confused often enough to be drilled. */
    Node pairs() {
        var paper = Parts.paper(Parts.label(Texts.of("insights.pairs"), "lead"), Parts.label(pairsSay(), "small", "muted"));
        paper.setId("confused-pairs");
        paper.getStyleClass().add("figure-paper");
        spots.pairs().stream().limit(MOST_PAIRS).forEach(spot -> paper.getChildren().add(row(spot)));
        return paper;
    }

    private String pairsSay() {
        int found = spots.pairs().size();
        if (found > MOST_PAIRS) {
            return Texts.of("insights.pairs.most", Confusions.PAIR_FROM, MOST_PAIRS, found);
        }
        return Texts.of(found == 0 ? "insights.pairs.none" : "insights.pairs.says", Confusions.PAIR_FROM);
    }

    private Node row(WeakSpot.Lookalikes spot) {
        var pair = spot.pair();
        var name = Parts.label(Texts.of("insights.pair", pair.first(), pair.second()));
        var below = Parts.label(
                Texts.of(spot.paired() ? "insights.pair.paired" : "insights.pair.suggested", pair.count(),
                        Days.of(pair.last(), ChronoUnit.DAYS)),
                "small", "muted");
        var words = new VBox(2, name, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        var look = Parts.plain(Texts.of("insights.pair.look"), "", () -> opening.open(
                name.getText(), new MissFilter.Between(pair.first(), pair.second()), Optional.of(spot.drill())));
        look.setAccessibleText(Texts.of("insights.pair.look.says", name.getText()));
        var drill = Parts.outlined(Texts.of("insights.drill"), Feather.TARGET, () -> start.accept(spot.drill()));
        drill.setAccessibleText(Texts.of("insights.drill.says", name.getText()));
        return Parts.row(12, words, look, drill);
    }
}
