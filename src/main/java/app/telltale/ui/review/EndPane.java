package app.telltale.ui.review;

import app.telltale.ui.Navigator;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page at the end of a sitting: what went well, what was missed and why, and what comes tomorrow. */
final class EndPane {
    private final SittingSummary summary;
    private final SummaryPapers papers;
    private final ReviewModel model;
    private final Navigator navigator;

    EndPane(SittingSummary summary, ReviewModel model, Navigator navigator) {
        this.summary = summary;
        this.papers = new SummaryPapers(summary);
        this.model = model;
        this.navigator = navigator;
    }

    Node node() {
        var column = new VBox(16);
        column.setMaxWidth(720);
        column.getChildren().add(head());
        if (summary.cards() > 0) {
            column.getChildren().add(papers.figures());
            column.getChildren().add(byDomain());
            if (!summary.missed().isEmpty()) {
                column.getChildren().add(papers.missed());
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
