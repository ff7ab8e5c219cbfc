package app.telltale.ui.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * Two columns of subjects: whoever is confused with one of the left stands at the right where that can be, so that most edges run
 * across and no names overlap. The same edges always give the same places.
 */
final class GraphLayout {
    private final List<ConfusionCount> edges;
    private final Map<String, Spot> spots = new HashMap<>();
    private double rows;

    /** @param row from 0 down; halves are possible */
    record Spot(boolean left, double row) {}

    /** @param edges the strongest first */
    GraphLayout(List<ConfusionCount> edges) {
        this.edges = edges;
        for (ConfusionCount edge : edges) {
            if (!spots.containsKey(edge.right())) {
                place(edge.right());
            }
        }
    }

    Map<String, Spot> spots() {
        return spots;
    }

    Spot spot(String subject) {
        return Objects.requireNonNull(spots.get(subject), subject);
    }

    /** How many rows there are. */
    double rows() {
        return rows;
    }

    /** Places the subject and all that hang together with it, below what was placed before. */
    private void place(String start) {
        Map<String, Boolean> sides = sides(start);
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        sides.forEach((subject, atLeft) -> (atLeft ? left : right).add(subject));
        right.sort(Comparator.comparingDouble(subject -> middle(subject, left)));
        left.sort(Comparator.comparingDouble(subject -> middle(subject, right)));
        int height = Math.max(left.size(), right.size());
        put(left, true, height);
        put(right, false, height);
        rows += height;
    }

    private void put(List<String> column, boolean left, int height) {
        double top = rows + (height - column.size()) / 2.0;
        for (int place = 0; place < column.size(); place++) {
            spots.put(column.get(place), new Spot(left, top + place));
        }
    }

    /** Whether each stands at the left, from {@code start} outwards. */
    private Map<String, Boolean> sides(String start) {
        var sides = new LinkedHashMap<String, Boolean>();
        sides.put(start, false);
        var open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            String subject = open.removeFirst();
            boolean left = sides.getOrDefault(subject, false);
            for (String other : neighbours(subject)) {
                if (sides.putIfAbsent(other, !left) == null) {
                    open.add(other);
                }
            }
        }
        return sides;
    }

    private SequencedSet<String> neighbours(String subject) {
        var neighbours = new LinkedHashSet<String>();
        for (ConfusionCount edge : edges) {
            if (edge.chosen().equals(subject)) {
                neighbours.add(edge.right());
            } else if (edge.right().equals(subject)) {
                neighbours.add(edge.chosen());
            }
        }
        return neighbours;
    }

    private double middle(String subject, List<String> opposite) {
        var neighbours = neighbours(subject);
        return neighbours.stream().filter(opposite::contains).mapToInt(opposite::indexOf).average().orElse(opposite.size());
    }
}
