package app.telltale.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was taken for what.
 *
 * @param all the most frequent first
 */
public record Confusions(List<Confusion> all) {
    /** So many times confused, two subjects make a pair to drill. */
    public static final int PAIR_FROM = 3;

    /**
     * {@code chosen} was taken where {@code right} was right.
     *
     * @param domains the domains of the exam in which it happened, {@link Labels#NO_DOMAIN} for none of them, with how often
     */
    public record Confusion(String chosen, String right, int count, LocalDate last, Map<Integer, Integer> domains) {
        private Confusion in(int domain) {
            int times = domains.getOrDefault(domain, 0);
            return new Confusion(chosen, right, times, last, Map.of(domain, times));
        }
    }

    /**
     * Two subjects confused either way, in the order of the alphabet.
     *
     * @param domain where it happened most often: a domain of the exam, or {@link Labels#NO_DOMAIN}
     */
    public record Pair(String first, String second, int count, LocalDate last, Optional<Integer> domain) {}

    /** The subjects that take part, by name. */
    public List<String> subjects() {
        return all.stream()
                .flatMap(confusion -> List.of(confusion.chosen(), confusion.right()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What happened in one domain, {@link Labels#NO_DOMAIN} for outside the exam; the last days are those of all domains. */
    Confusions in(int domain) {
        return inOrder(all.stream()
                .filter(confusion -> confusion.domains().containsKey(domain))
                .map(confusion -> confusion.in(domain))
                .toList());
    }

    private static Confusions inOrder(List<Confusion> all) {
        return new Confusions(all.stream()
                .sorted(Comparator.comparingInt(Confusion::count)
                        .reversed()
                        .thenComparing(Confusion::chosen)
                        .thenComparing(Confusion::right))
                .toList());
    }

    /** Pairs confused at least {@link #PAIR_FROM} times, both ways together, the most frequent first. */
    public List<Pair> pairs() {
        record Names(String first, String second) {}
        var joined = new HashMap<Names, List<Confusion>>();
        for (Confusion confusion : all) {
            boolean inOrder = confusion.chosen().compareTo(confusion.right()) < 0;
            var names = inOrder
                    ? new Names(confusion.chosen(), confusion.right())
                    : new Names(confusion.right(), confusion.chosen());
            joined.computeIfAbsent(names, _ -> new ArrayList<>()).add(confusion);
        }
        return joined.entrySet().stream()
                .map(entry -> pair(entry.getKey().first(), entry.getKey().second(), entry.getValue()))
                .filter(pair -> pair.count() >= PAIR_FROM)
                .sorted(Comparator.comparingInt(Pair::count).reversed().thenComparing(Pair::first).thenComparing(Pair::second))
                .toList();
    }

    private static Pair pair(String first, String second, List<Confusion> ways) {
        var domains = new TreeMap<Integer, Integer>();
        ways.forEach(way -> way.domains().forEach((domain, count) -> domains.merge(domain, count, Integer::sum)));
        return new Pair(
                first,
                second,
                ways.stream().mapToInt(Confusion::count).sum(),
                ways.stream().map(Confusion::last).max(Comparator.naturalOrder()).orElseThrow(),
                domains.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
    }

    /** Counts reviews, one after the other. */
    static final class Tally {
        private final Map<String, Map<String, Sum>> sums = new HashMap<>();

        /** @param domains of the exam that the card belongs to */
        void add(Observation seen, List<Integer> domains) {
            boolean tells = seen.isFirst() && seen.missed() && seen.chosen().isPresent() && seen.right().isPresent();
            if (tells && !seen.chosen().equals(seen.right())) {
                sums.computeIfAbsent(seen.chosen().get(), _ -> new HashMap<>())
                        .computeIfAbsent(seen.right().get(), _ -> new Sum())
                        .add(seen.day(), domains);
            }
        }

        Confusions result() {
            var all = new ArrayList<Confusion>();
            sums.forEach((chosen, byRight) -> byRight.forEach((right, sum) ->
                    all.add(new Confusion(chosen, right, sum.count, sum.last, Map.copyOf(sum.domains)))));
            return inOrder(all);
        }
    }

    private static final class Sum {
        private int count;
        private LocalDate last = LocalDate.MIN;
        private final Map<Integer, Integer> domains = new TreeMap<>();

        void add(LocalDate day, List<Integer> of) {
            count++;
            last = day.isAfter(last) ? day : last;
            of.forEach(domain -> domains.merge(domain, 1, Integer::sum));
        }
    }
}
