package app.telltale.deck;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How problems quote what a file says, and the names they suggest. */
final class Wording {
    private static final int LONGEST_QUOTE = 40;
    private static final int FARTHEST = 2;

    private Wording() {}

    /** In double quotes, on one line, shortened where it is long. */
    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** On one line, shortened where it is long. */
    static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_QUOTE);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String shown = text.substring(0, end).replaceAll("\\p{Cntrl}", " ");
        return end < text.length() ? shown + "…" : shown;
    }

    /** {@code Did you mean "x"?} where a known name is close, else {@code otherwise}. */
    static String suggest(String unknown, Collection<String> known, String otherwise) {
        return nearest(unknown, known)
                .map(name -> "Did you mean " + quoted(name) + "?")
                .orElse(otherwise);
    }

    private static Optional<String> nearest(String unknown, Collection<String> known) {
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= FARTHEST)
                .filter(name -> distance(name, unknown) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt(name -> distance(name, unknown)));
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other, case aside. */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
