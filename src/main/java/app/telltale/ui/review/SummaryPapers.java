package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;
import app.telltale.ui.review.SittingSummary.Missed;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the ends of all sittings show: the figures, and the cards that were missed. */
final class SummaryPapers {
    private final SittingSummary summary;

    /** @param summary of one card at least */
    SummaryPapers(SittingSummary summary) {
        this.summary = summary;
    }

    Node figures() {
        int share = Math.round(100f * summary.right() / summary.cards());
        var row = new HBox(
                16,
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

    Node missed() {
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
}
