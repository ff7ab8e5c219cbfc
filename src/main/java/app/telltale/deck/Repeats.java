package app.telltale.deck;

import java.util.HashMap;
import java.util.Map;

/** Reports names that are given twice, with the line of the first. */
final class Repeats {
    private final String what;
    private final Problems problems;
    private final Map<String, Integer> first = new HashMap<>();

    /** @param what the names' noun: {@code note id} */
    Repeats(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    void check(String name, int at) {
        var earlier = first.putIfAbsent(name, at);
        if (earlier != null) {
            problems.report(
                    at,
                    "Repeated %s %s, first in line %d".formatted(what, Wording.quoted(name), problems.line(earlier)),
                    "Give each its own, or remove one of them.");
        }
    }
}
