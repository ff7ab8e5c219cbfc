package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;

/** The strongest confusions as arrows from the subject chosen to the one that was right, thicker the more often it happened. */
public final class SubjectGraph extends Plot {
    static final int SUBJECTS_SHOWN = 14;
    static final int EDGES_SHOWN = 18;

    /** @param counts in any order, each pair at most once; right answers are passed over */
    public SubjectGraph(List<ConfusionCount> counts) {
        var wrong = counts.stream()
                .filter(ConfusionCount::wrong)
                .sorted(Comparator.comparingInt((ConfusionCount count) -> -count.count())
                        .thenComparing(ConfusionCount::chosen)
                        .thenComparing(ConfusionCount::right))
                .toList();
        var strongest = strongest(wrong);
        int most = ConfusionCount.strongest(strongest);
        var edges = strongest.stream().map(count -> new GraphEdge(count, (double) count.count() / most)).toList();
        var content = new VBox(new GraphSheet(new GraphLayout(strongest), edges));
        content.getStyleClass().add("plot-content-box");
        if (wrong.size() > strongest.size()) {
            content.getChildren().add(Parts.label(Texts.of("plot.graph.rest", wrong.size() - strongest.size()), "small", "muted"));
        }
        show(content, List.of(edges.stream().map(GraphEdge::mark).toList()));
    }

    private static List<ConfusionCount> strongest(List<ConfusionCount> wrong) {
        Set<String> subjects = new HashSet<>();
        var strongest = new ArrayList<ConfusionCount>();
        for (ConfusionCount count : wrong) {
            Set<String> with = new HashSet<>(subjects);
            with.add(count.chosen());
            with.add(count.right());
            if (with.size() <= SUBJECTS_SHOWN && strongest.size() < EDGES_SHOWN) {
                subjects = with;
                strongest.add(count);
            }
        }
        return strongest;
    }
}
