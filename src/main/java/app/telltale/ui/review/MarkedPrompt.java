package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.card.Note.Constraints;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The prompt of an answered choice: what decides and what must hold is bold, what is only preferred underlined. */
final class MarkedPrompt {
    private static final String BOLD = "bold";
    private static final String UNDERLINED = "preferred";

    private MarkedPrompt() {}

    static VBox of(Face.Choice choice) {
        var constraints = choice.constraints().orElse(new Constraints(List.of(), List.of()));
        var prompt = Prose.of(choice.prompt(), marks(choice.deciding(), constraints), "prompt");
        if (choice.constraints().isPresent()) {
            prompt.getChildren().add(legend(choice.deciding(), constraints));
        }
        return prompt;
    }

    private static Map<String, String> marks(List<String> deciding, Constraints constraints) {
        var marks = new HashMap<String, String>();
        constraints.preferences().forEach(words -> marks.put(words, UNDERLINED));
        constraints.hard().forEach(words -> marks.put(words, BOLD));
        deciding.forEach(words -> marks.put(words, BOLD));
        return marks;
    }

    private static HBox legend(List<String> deciding, Constraints constraints) {
        boolean more = !constraints.hard().containsAll(deciding);
        var legend = Parts.row(16, key(Texts.of(more ? "review.constraints.deciding" : "review.constraints.hard"), BOLD));
        if (!constraints.preferences().isEmpty()) {
            legend.getChildren().add(key(Texts.of("review.constraints.preferences"), UNDERLINED));
        }
        return legend;
    }

    private static Text key(String says, String mark) {
        var key = new Text(says);
        key.getStyleClass().addAll("run", "small", "muted", mark);
        return key;
    }
}
