package app.telltale.ui.review;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.review.WordSearch.Verdict;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A prompt with what was found of its deciding words, what was missed, and what was marked in vain. */
final class FoundPrompt {
    private FoundPrompt() {}

    static VBox of(WordSearch search, String prompt) {
        var nodes = WordNode.of(search.prompt());
        var verdicts = search.verdicts();
        for (int place = 0; place < nodes.size(); place++) {
            boolean last = place + 1 == nodes.size() || verdicts.get(place + 1) != verdicts.get(place);
            style(nodes.get(place), verdicts.get(place), last);
        }
        var box = WordNode.lines(search.prompt(), nodes, prompt);
        box.getChildren().add(legend(search, verdicts));
        return box;
    }

    private static void style(Label node, Verdict verdict, boolean last) {
        style(verdict).ifPresent(node.getStyleClass()::add);
        if (last && verdict == Verdict.FOUND) {
            node.setGraphic(new FontIcon(Feather.CHECK));
            node.setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    private static Optional<String> style(Verdict verdict) {
        return switch (verdict) {
            case FOUND -> Optional.of("found");
            case MISSED -> Optional.of("missed");
            case PREFERRED -> Optional.of("preferred-word");
            case IN_VAIN -> Optional.of("in-vain");
            case PLAIN -> Optional.empty();
        };
    }

    /** How many were found, in a sentence. */
    static Label sentence(WordSearch search) {
        var label = Parts.word(Texts.of("search.found", search.found(), search.all()), "strong");
        label.setId("words-found");
        return label;
    }

    private static FlowPane legend(WordSearch search, List<Verdict> verdicts) {
        var legend = new FlowPane(8, 4, sentence(search));
        legend.getStyleClass().add("word-legend");
        if (verdicts.contains(Verdict.FOUND)) {
            legend.getChildren().add(key("search.key.found", Verdict.FOUND));
        }
        if (verdicts.contains(Verdict.MISSED)) {
            legend.getChildren().add(key("search.key.missed", Verdict.MISSED));
        }
        if (verdicts.contains(Verdict.PREFERRED)) {
            legend.getChildren().add(key("search.key.preferred", Verdict.PREFERRED));
        }
        if (verdicts.contains(Verdict.IN_VAIN)) {
            legend.getChildren().add(key("search.key.in-vain", Verdict.IN_VAIN));
        }
        return legend;
    }

    private static Label key(String text, Verdict verdict) {
        var key = Parts.word(Texts.of(text), "word", "small");
        style(key, verdict, true);
        return key;
    }
}
