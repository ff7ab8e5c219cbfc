package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.card.Face.Panel;
import app.telltale.card.Face.PanelKind;
import app.telltale.card.Note;
import app.telltale.card.Sureness;
import app.telltale.schedule.Leech;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The paper that a card stands on: chips, prompt, what is asked, and after the answer its panels. */
final class CardPane {
    private final ReviewModel model;
    private final AskedCard card;
    private final Optional<String> domain;
    private final int leechLapses;
    private final Optional<String> drill;

    /**
     * @param leechLapses after how many lapses the card is called a leech
     * @param drill       the drill that asks it
     */
    CardPane(ReviewModel model, AskedCard card, Optional<String> domain, int leechLapses, Optional<String> drill) {
        this.model = model;
        this.card = card;
        this.domain = domain;
        this.leechLapses = leechLapses;
        this.drill = drill;
    }

    /** The card before its options show; the words of its prompt are looked for. */
    VBox finding(SearchPane search) {
        var nothing = new VBox();
        nothing.setManaged(false);
        return paper(search.node(), Optional.empty(), nothing, List.of());
    }

    /** The card before its options show; {@code pause} says how long it is to be read. */
    VBox reading(Node pause) {
        return paper(prompt(), Optional.empty(), pause, List.of());
    }

    /** The card while it asks. */
    VBox asking(Given given) {
        var prompt = card.searched().map(search -> FoundPrompt.of(search, card.face().prompt())).orElseGet(this::prompt);
        return paper(prompt, Optional.empty(), body(given, false), List.of());
    }

    private VBox prompt() {
        return Prose.of(card.face().prompt(), "prompt");
    }

    /** The card with its answer. */
    VBox answered(Given given, Optional<Sureness> sureness, boolean missed) {
        var prompt = card.face() instanceof Face.Choice choice ? MarkedPrompt.of(choice) : prompt();
        card.searched().ifPresent(search -> prompt.getChildren().add(FoundPrompt.sentence(search)));
        return paper(prompt, sureness, body(given, true), panels(card.face(), missed));
    }

    private static List<Panel> panels(Face face, boolean missed) {
        return switch (face) {
            case Face.Choice choice ->
                Stream.concat(missed ? choice.afterMiss().stream() : Stream.empty(), choice.after().stream()).toList();
            case Face.Recall recall -> recall.after();
            case Face.Spell spell -> spell.after();
            case Face.Order order -> order.after();
            case Face.Match match -> match.after();
        };
    }

    /** Whether the card, once missed, says why the wrong one looks right. */
    static boolean hasTrap(Face face) {
        return panels(face, true).stream().anyMatch(panel -> panel.kind() == PanelKind.TRAP);
    }

    private VBox paper(VBox prompt, Optional<Sureness> sureness, Node body, List<Panel> panels) {
        var paper = Parts.paper(chips(sureness), prompt, body);
        panels.forEach(panel -> paper.getChildren().add(panel(panel)));
        paper.getStyleClass().add("review-card");
        paper.setMaxWidth(720);
        return paper;
    }

    private HBox chips(Optional<Sureness> sureness) {
        var row = Parts.row(8, Parts.chip(Texts.of("kind." + kind(card.card().note())), "accent"));
        domain.ifPresent(name -> row.getChildren().add(Parts.chip(name, "")));
        drill.ifPresent(name -> row.getChildren().add(drill(name)));
        if (card.face() instanceof Face.Choice choice && choice.rightCount() > 1) {
            row.getChildren().add(Parts.chip(Texts.of("review.several", choice.rightCount()), ""));
        }
        int lapses = card.card().state().lapses();
        if (Leech.isLeech(lapses, leechLapses)) {
            row.getChildren().add(leech(lapses));
        }
        row.getChildren().add(Parts.spring());
        sureness.ifPresent(said -> row.getChildren()
                .add(Parts.chip(Texts.of("sureness." + said.name().toLowerCase(Locale.ROOT)), "")));
        return row;
    }

    /** Long names give way to the other chips. */
    private static Label drill(String name) {
        var chip = Parts.chip(Texts.of("drill.chip", name), "");
        chip.setId("drill-chip");
        chip.setMinWidth(0);
        chip.setTooltip(new Tooltip(chip.getText()));
        return chip;
    }

    private static Label leech(int lapses) {
        var chip = Parts.chip(Texts.of("leech.chip", lapses), "amber");
        chip.setTooltip(new Tooltip(Texts.of("leech.chip.says", lapses)));
        chip.setAccessibleText(chip.getText() + ". " + Texts.of("leech.chip.says", lapses));
        return chip;
    }

    private static String kind(Note note) {
        return switch (note) {
            case Note.Comparison _ -> "comparison";
            case Note.Mnemonic _ -> "mnemonic";
            case Note.Question _ -> "question";
            case Note.Ordering _ -> "ordering";
            case Note.Matching _ -> "matching";
            case Note.Misconception _ -> "misconception";
            case Note.Basic _, Note.Reversed _ -> "basic";
            case Note.Cloze _ -> "cloze";
        };
    }

    private Node body(Given given, boolean answered) {
        return switch (card.face()) {
            case Face.Choice choice -> new ChoiceBody(model, card, choice).node(given, answered);
            case Face.Spell spell -> answered ? SpellBody.judged(spell, given) : new SpellBody(model, spell).asking(given);
            case Face.Order order -> new OrderBody(model, card, order).node(given, answered);
            case Face.Match match -> answered ? MatchBody.judged(match, given) : new MatchBody(model, card, match).asking(given);
            case Face.Recall recall -> answered ? answer(recall) : new VBox();
        };
    }

    private static Node answer(Face.Recall recall) {
        var rule = new VBox();
        rule.getStyleClass().add("rule");
        return new VBox(16, rule, Prose.of(recall.answer(), "lead"));
    }

    private static Node panel(Panel panel) {
        var text = Prose.of(panel.text());
        return switch (panel.kind()) {
            case TRAP -> {
                var trap = Parts.panel("amber", Feather.ALERT_TRIANGLE, Texts.of("panel.trap"), text);
                trap.setId("panel-trap");
                yield trap;
            }
            case CONFUSION -> Parts.panel("amber", Feather.SHUFFLE, Texts.of("panel.confusion"), text);
            case SIGNAL -> Parts.panel("accent", Feather.KEY, Texts.of("panel.signal"), text);
            case CHECK -> Parts.panel("", Feather.CHECK_SQUARE, Texts.of("panel.check"), text);
            case WHY -> Parts.panel("", Feather.HELP_CIRCLE, Texts.of("panel.why"), text);
            case EXPLANATION -> Parts.panel("", Feather.INFO, Texts.of("panel.explanation"), text);
            case SOURCE -> Parts.label(Texts.of("panel.source", Prose.plain(panel.text())), "small", "muted");
        };
    }
}
