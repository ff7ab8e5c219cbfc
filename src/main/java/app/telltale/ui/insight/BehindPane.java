package app.telltale.ui.insight;

import app.telltale.card.ErrorKind;
import app.telltale.library.MissedCard;
import app.telltale.study.Drill;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cards behind a figure, each with what was chosen and what is right. */
final class BehindPane extends VBox {
    private static final int AT_ONCE = 20;

    private final Behind behind;
    private final VBox list = new VBox(12);
    private final Button more = Parts.outlined("", this::more);
    private int listed;

    BehindPane(Behind behind, Runnable back, Consumer<Drill> start) {
        this.behind = behind;
        getStyleClass().add("page");
        var title = Parts.label(behind.title(), "heading");
        HBox.setHgrow(title, Priority.ALWAYS);
        var leave = Parts.outlined(Texts.of("insights.back"), Feather.ARROW_LEFT, back);
        leave.setId("insights-back");
        var head = Parts.row(12, title, Parts.spring(), leave);
        behind.drill().ifPresent(drill -> {
            var button = Parts.filled(Texts.of("insights.drill.this"), "D", () -> start.accept(drill));
            button.setId("insights-drill");
            head.getChildren().add(button);
        });
        String count = Texts.of(behind.cut() ? "insights.behind.cut" : "insights.behind.count", behind.misses().size());
        more.setId("insights-more");
        getChildren().addAll(head, Parts.label(count, "muted"), list, more);
        more();
    }

    private void more() {
        int to = Math.min(listed + AT_ONCE, behind.misses().size());
        behind.misses().subList(listed, to).forEach(miss -> list.getChildren().add(paper(miss)));
        listed = to;
        more.setText(Texts.of("insights.more", behind.misses().size() - listed));
        if (listed == behind.misses().size()) {
            if (more.isFocused()) {
                requestFocus();
            }
            getChildren().remove(more);
        }
    }

    private static Node paper(MissedCard missed) {
        var paper = Parts.paper(chips(missed), Prose.of(missed.card().card().face().prompt()));
        missed.chosen().forEach(text -> paper.getChildren().add(line(Feather.X, "wrong-text", "insights.chose", text)));
        missed.right().forEach(text -> paper.getChildren().add(line(Feather.CHECK, "accent-text", "insights.is-right", text)));
        paper.setAccessibleText(Texts.of(
                "insights.miss.says", Prose.plain(missed.card().card().face().prompt()), joined(missed.chosen()), joined(missed.right())));
        return paper;
    }

    private static String joined(List<String> texts) {
        return texts.stream().map(Prose::plain).collect(Collectors.joining("; "));
    }

    private static HBox chips(MissedCard missed) {
        var miss = missed.miss();
        var chips = new ArrayList<Node>(List.of(
                Parts.word(Days.of(miss.day(), ChronoUnit.DAYS), "small", "muted"),
                Parts.chip(missed.card().deckName(), ""),
                Parts.chip(miss.error().map(ErrorKind::code).map(code -> Texts.of("error." + code)).orElse(Texts.of("error.unnamed")), "red")));
        if (miss.sure()) {
            chips.add(Parts.chip(Texts.of("insights.was-sure"), "amber"));
        }
        return Parts.row(8, chips.toArray(Node[]::new));
    }

    private static HBox line(Feather icon, String tone, String key, String text) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(tone);
        var prose = Prose.of(text);
        HBox.setHgrow(prose, Priority.ALWAYS);
        var row = Parts.row(8, sign, Parts.word(Texts.of(key), tone), prose);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
