package app.telltale.ui.insight;

import app.telltale.library.LeechCard;
import app.telltale.study.Drill;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.RewriteSheet;
import app.telltale.ui.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The cards that are forgotten again and again, with what helps. */
final class LeechList {
    private static final int MOST = 12;
    private static final int LONGEST = 160;

    private final Shown shown;
    private final InsightsModel model;
    private final RewriteSheet rewriting;
    private final Consumer<Drill> start;

    LeechList(Shown shown, InsightsModel model, RewriteSheet rewriting, Consumer<Drill> start) {
        this.shown = shown;
        this.model = model;
        this.rewriting = rewriting;
        this.start = start;
    }

    Node node() {
        var leeches = shown.leeches();
        String says = leeches.isEmpty()
                ? Texts.of("insights.leeches.none")
                : Texts.of("insights.leeches.says", leeches.size(), Math.min(MOST, leeches.size()));
        var paper = Parts.paper(Parts.label(Texts.of("insights.leeches"), "lead"), Parts.label(says, "small", "muted"));
        paper.setId("leeches");
        leeches.stream().limit(MOST).forEach(leech -> paper.getChildren().add(row(leech)));
        return paper;
    }

    private Node row(LeechCard leech) {
        String prompt = brief(Prose.plain(leech.card().card().face().prompt()));
        String cause = leech.trouble().cause().map(Shown::kind).orElse(Texts.of("error.unnamed"));
        int lapses = leech.card().state().lapses();
        var actions = new FlowPane(8, 8);
        leech.trouble().lookAlike().ifPresent(pair -> actions.getChildren().add(Parts.outlined(
                Texts.of("leech.drill", pair.chosen()), () -> start.accept(new Drill.Contrast(pair.chosen(), pair.right())))));
        actions.getChildren().add(Parts.outlined(
                Texts.of("leech.rewrite"), () -> rewriting.open(leech.note(), _ -> model.load())));
        actions.getChildren().add(Parts.plain(
                Texts.of(leech.suspended() ? "insights.leech.resume" : "leech.suspend"), "",
                () -> model.suspend(leech.card().id(), !leech.suspended())));
        actions.getChildren().forEach(button -> button.setAccessibleHelp(prompt));
        return new VBox(
                4, Parts.label(prompt),
                Parts.label(Texts.of("insights.leech", leech.card().deckName(), lapses, cause), "small", "muted"), actions);
    }

    private static String brief(String text) {
        int end = text.length() <= LONGEST ? text.length() : Math.max(text.lastIndexOf(' ', LONGEST), LONGEST / 2);
        return end == text.length() ? text : text.substring(0, end) + " …";
    }
}
