package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Prose;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;
import app.telltale.ui.review.SittingSummary.Missed;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page at the end of a sitting: what went well, what was missed and why, and what comes tomorrow. */
final class EndPane {
    private final SittingSummary summary;
    private final ReviewModel model;
    private final Navigator navigator;

    EndPane(SittingSummary summary, ReviewModel model, Navigator navigator) {
        this.summary = summary;
        this.model = model;
        this.navigator = navigator;
    }

    Node node() {
        var column = new VBox(18);
        column.setMaxWidth(720);
        column.getChildren().add(head());
        if (summary.cards() > 0) {
            column.getChildren().add(figures());
            column.getChildren().add(byDomain());
            if (!summary.missed().isEmpty()) {
                column.getChildren().add(missed());
            }
        }
        column.getChildren().add(tomorrow());
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_CENTER);
        page.setPadding(new Insets(28, 28, 28, 28));
        return page;
    }

    private Node head() {
        var title = Parts.label(Texts.of(summary.cards() == 0 ? "end.nothing" : "end.title"), "heading");
        HBox.setHgrow(title, Priority.ALWAYS);
        var home = Parts.filled(Texts.of("end.home"), Texts.of("key.space"), () -> navigator.go(new Place.Home()));
        var undo = Parts.plain(Texts.of("review.undo"), "U", model::undo);
        undo.setDisable(!model.canUndo());
        return Parts.row(8, title, Parts.spring(), undo, home);
    }

    private Node figures() {
        int share = Math.round(100f * summary.right() / summary.cards());
        var row = new HBox(
                14,
                figure(Texts.of("end.cards"), String.valueOf(summary.cards())),
                figure(Texts.of("end.right"), Texts.of("percent", share)),
                figure(Texts.of("end.time"), Spans.minutes(summary.millis())));
        row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        return row;
    }

    private static Node figure(String name, String value) {
        var paper = Parts.paper(Parts.label(name, "small", "muted"), Parts.label(value, "figure"));
        paper.setPrefWidth(200);
        return paper;
    }

    private Node byDomain() {
        var paper = Parts.paper(Parts.label(Texts.of("end.well"), "lead"));
        summary.domains().forEach((name, share) -> {
            var bar = Parts.bar(
                    (double) share.right() / share.all(), Texts.of("end.domain.says", name, share.right(), share.all()));
            bar.setPrefWidth(160);
            var count = Parts.word(Texts.of("end.of", share.right(), share.all()), "muted", "tabular");
            count.setPrefWidth(72);
            var row = Parts.row(16, Parts.label(name), Parts.spring(), bar, count);
            paper.getChildren().add(row);
        });
        return paper;
    }

    private Node missed() {
        var paper = Parts.paper(Parts.label(Texts.of("end.missed"), "lead"));
        var chips = Parts.row(8);
        summary.misses().forEach((kind, count) ->
                chips.getChildren().add(Parts.chip(Texts.of("end.kind", name(kind), count), "red")));
        paper.getChildren().add(chips);
        summary.missed().stream().limit(12).forEach(miss -> paper.getChildren().add(line(miss)));
        int more = summary.missed().size() - 12;
        if (more > 0) {
            paper.getChildren().add(Parts.label(Texts.of("end.more", more), "small", "muted"));
        }
        return paper;
    }

    private static Node line(Missed miss) {
        String text = Prose.plain(miss.card().card().face().prompt());
        int end = text.length() > 160 ? text.lastIndexOf(' ', 150) : text.length();
        var label = Parts.label(end == text.length() ? text : text.substring(0, Math.max(end, text.offsetByCodePoints(0, 75))) + " …");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return Parts.row(12, new FontIcon(Feather.X), label, Parts.word(name(miss.error()), "small", "muted"));
    }

    private static String name(Optional<ErrorKind> kind) {
        return kind.map(known -> Texts.of("error." + known.code())).orElse(Texts.of("error.unnamed"));
    }

    private Node tomorrow() {
        var paper = Parts.paper(
                Parts.label(Texts.of("end.tomorrow"), "lead"),
                Parts.label(Texts.of("end.tomorrow.due", summary.tomorrow()), "muted"));
        if (summary.heldBack() > 0) {
            paper.getChildren().add(Parts.label(Texts.of("end.held", summary.heldBack()), "muted"));
        }
        return paper;
    }
}
