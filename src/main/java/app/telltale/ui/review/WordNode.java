package app.telltale.ui.review;

import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A word of a prompt. */
final class WordNode extends Label {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private boolean marked;

    /** @param place in the prompt, from 0 */
    WordNode(String text, int place) {
        super(text);
        setId("word-" + place);
        getStyleClass().add("word");
        setMinWidth(USE_PREF_SIZE);
    }

    /** From now on it can be marked, and tells so. */
    void show(boolean isMarked, boolean isCursor) {
        marked = isMarked;
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(Texts.of(marked ? "search.word.marked" : "search.word", getText()));
        pseudoClassStateChanged(MARKED, marked);
        pseudoClassStateChanged(CURSOR, isCursor);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) marked : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** A node for each word. */
    static List<WordNode> of(PromptWords prompt) {
        var nodes = new ArrayList<WordNode>();
        prompt.words().forEach(word -> nodes.add(new WordNode(word.text(), nodes.size())));
        return List.copyOf(nodes);
    }

    /** The nodes line by line; a screen reader hears the prompt as a whole. */
    static VBox lines(PromptWords prompt, List<WordNode> nodes, String says) {
        var box = new VBox(8);
        box.setAccessibleText(says);
        for (int place = 0; place < nodes.size(); place++) {
            if (prompt.words().get(place).line() == box.getChildren().size()) {
                var flow = new FlowPane(0, 2);
                flow.getStyleClass().add("word-line");
                box.getChildren().add(flow);
            }
            ((FlowPane) box.getChildren().getLast()).getChildren().add(nodes.get(place));
        }
        return box;
    }
}
