package app.telltale.insight;

import app.telltale.card.ErrorKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where and why the learner misses: first answers of their day by key (a domain's number, a subject or a tag) and error kind.
 *
 * @param lines   by key, in its natural order; only keys that were reviewed
 * @param ownMean share of reviews that were a miss of a kind, weighted by recency, on average over the four kinds; 0..0.25
 */
public record ErrorProfile<K extends Comparable<K>>(Map<K, Line> lines, double ownMean) {
    private static final int KINDS = ErrorKind.values().length;

    /**
     * What is known of one key.
     *
     * @param reviews first answers
     * @param misses  of whatever kind, those without a named one too
     * @param cells   one per error kind
     */
    public record Line(int reviews, int misses, Map<ErrorKind, Cell> cells) {
        /** The cell of the kind; every kind has one. */
        public Cell cell(ErrorKind kind) {
            return cells.getOrDefault(kind, Cell.NONE);
        }
    }

    /**
     * @param misses   of this kind
     * @param rate     misses by reviews of the line, 0..1
     * @param recent   misses, weighted by recency
     * @param weakness how likely the next answer is such a miss, 0..1; see {@link Weakness}
     */
    public record Cell(int misses, double rate, double recent, double weakness) {
        public static final Cell NONE = new Cell(0, 0, 0, 0);

        /** At least three misses that weigh as much as one of today, and clearly more of them than the learner has on average. */
        boolean isWeakSpot(double ownMean) {
            return misses >= LEAST_MISSES && recent >= 1 && weakness >= ABOVE_MEAN * ownMean;
        }
    }

    /** Fewer misses than this are slips. */
    static final int LEAST_MISSES = 3;

    /** Half the cells of somebody who is as good at everything lie above the mean by chance, but few by so much. */
    private static final double ABOVE_MEAN = 1.25;

    /** A cell that differs between two profiles. */
    public record Change<K>(K key, ErrorKind kind, Cell before, Cell after) {}

    /** What is known of the key; nothing where it was never reviewed. */
    public Line line(K key) {
        return lines.getOrDefault(key, new Line(0, 0, Map.of()));
    }

    /** Whether the cell is a weak spot: not out of a single slip, and at least a quarter weaker than the learner is on average. */
    public boolean isWeakSpot(K key, ErrorKind kind) {
        return line(key).cell(kind).isWeakSpot(ownMean);
    }

    /** The cells of {@code after} that had another number of misses, or whose line had another number of reviews, in this profile. */
    public List<Change<K>> changes(ErrorProfile<K> after) {
        var changes = new ArrayList<Change<K>>();
        after.lines.forEach((key, line) -> {
            var was = line(key);
            for (ErrorKind kind : ErrorKind.values()) {
                var before = was.cell(kind);
                var now = line.cell(kind);
                boolean known = before.misses() > 0 || now.misses() > 0;
                if (known && (was.reviews() != line.reviews() || before.misses() != now.misses())) {
                    changes.add(new Change<>(key, kind, before, now));
                }
            }
        });
        changes.sort(Comparator.comparingDouble((Change<K> change) -> change.after().weakness()).reversed());
        return List.copyOf(changes);
    }

    /** Counts reviews, one after the other. */
    static final class Tally<K extends Comparable<K>> {
        private final Map<K, Sums> sums = new HashMap<>();
        private double reviews;
        private double misses;

        /**
         * @param keys   that the review counts for, each once
         * @param weight by {@link Recency}
         */
        void add(Observation seen, Collection<K> keys, double weight) {
            if (!seen.isFirst() || keys.isEmpty()) {
                return;
            }
            keys.forEach(key -> sums.computeIfAbsent(key, _ -> new Sums()).add(seen, weight));
            reviews += weight * keys.size();
            misses += seen.missed() && seen.error().isPresent() ? weight * keys.size() : 0;
        }

        ErrorProfile<K> result() {
            double ownMean = reviews == 0 ? 0 : misses / (reviews * KINDS);
            var lines = new TreeMap<K, Line>();
            sums.forEach((key, sum) -> lines.put(key, sum.line(ownMean)));
            return new ErrorProfile<>(lines, ownMean);
        }
    }

    private static final class Sums {
        private int reviews;
        private int misses;
        private double weight;
        private final int[] counts = new int[KINDS];
        private final double[] weights = new double[KINDS];

        void add(Observation seen, double by) {
            reviews++;
            weight += by;
            if (seen.missed()) {
                misses++;
                seen.error().ifPresent(kind -> {
                    counts[kind.key() - 1]++;
                    weights[kind.key() - 1] += by;
                });
            }
        }

        Line line(double ownMean) {
            var cells = new EnumMap<ErrorKind, Cell>(ErrorKind.class);
            for (ErrorKind kind : ErrorKind.values()) {
                int place = kind.key() - 1;
                cells.put(kind, new Cell(
                        counts[place],
                        (double) counts[place] / reviews,
                        weights[place],
                        Weakness.of(weights[place], weight, ownMean)));
            }
            return new Line(reviews, misses, cells);
        }
    }
}
