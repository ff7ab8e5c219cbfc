package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Subject right by subject chosen, for the twelve subjects that are confused most; a sentence tells of the others. */
public final class ConfusionGrid extends Plot {
    static final int SUBJECTS_SHOWN = 12;

    private record Pair(String chosen, String right) {}

    /** @param counts in any order, each pair at most once; pairs of a subject with itself are the right answers */
    public ConfusionGrid(List<ConfusionCount> counts) {
        var involved = involved(counts);
        var subjects = involved.keySet().stream()
                .sorted(Comparator.<String>comparingInt(subject -> -involved.getOrDefault(subject, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUBJECTS_SHOWN)
                .toList();
        Map<Pair, ConfusionCount> pairs = counts.stream()
                .collect(Collectors.toMap(count -> new Pair(count.chosen(), count.right()), Function.identity()));
        int most = ConfusionCount.strongest(counts);
        var marks = new ArrayList<List<Mark>>();
        for (String right : subjects) {
            marks.add(subjects.stream()
                    .map(chosen -> mark(chosen, right, pairs.get(new Pair(chosen, right)), most))
                    .toList());
        }
        var content = new VBox(new SlantedGrid(subjects, marks));
        content.getStyleClass().add("plot-content-box");
        int rest = involved.size() - subjects.size();
        if (rest > 0) {
            content.getChildren().add(Parts.label(Texts.of("plot.confusion.rest", rest, left(counts, subjects)), "small", "muted"));
        }
        show(content, marks);
    }

    /** The subjects that were ever confused, each with how often. */
    private static Map<String, Integer> involved(List<ConfusionCount> counts) {
        var involved = new HashMap<String, Integer>();
        counts.stream().filter(ConfusionCount::wrong).forEach(count ->
                Stream.of(count.chosen(), count.right()).forEach(subject -> involved.merge(subject, count.count(), Integer::sum)));
        return involved;
    }

    private static int left(List<ConfusionCount> counts, List<String> shown) {
        return counts.stream()
                .filter(count -> count.wrong() && !(shown.contains(count.chosen()) && shown.contains(count.right())))
                .mapToInt(ConfusionCount::count)
                .sum();
    }

    private static Mark mark(String chosen, String right, @Nullable ConfusionCount count, int most) {
        int times = count == null ? 0 : count.count();
        boolean wrong = !chosen.equals(right);
        StackPane node = Steps.cell(wrong ? Steps.of((double) times / most) : 0, times == 0 ? "" : Texts.of("plot.count", times));
        if (!wrong) {
            node.getStyleClass().add("diagonal");
        }
        String says = wrong
                ? Texts.of("plot.confusion.wrong", chosen, right, times)
                : Texts.of("plot.confusion.right", right, times);
        return new Mark(node, says, count == null ? null : count.open());
    }
}
