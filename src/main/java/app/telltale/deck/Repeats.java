package app.telltale.deck;

import java.util.HashMap;
import java.util.Map;

/** Reports names that are given twice, with the line of the first. */
final class Repeats {
    private final String what;
    private final String mend;
    private final Problems problems;
    private final Map<String, Integer> first = new HashMap<>();

    private Repeats(String what, String mend, Problems problems) {
        this.what = what;
        this.mend = mend;
        this.problems = problems;
    }

    /** For names of things that are all wanted: {@code note id}. */
    static Repeats ofIds(String what, Problems problems) {
        return new Repeats(what, "Give one of them another.", problems);
    }

    /** For names of which one is enough: {@code tag}. */
    static Repeats ofEntries(String what, Problems problems) {
        return new Repeats(what, "Remove one of them.", problems);
    }

    void check(String name, int at) {
        var earlier = first.putIfAbsent(name, at);
        if (earlier != null) {
            problems.report(
                    at,
                    "Repeated %s %s, first in line %d".formatted(what, Wording.quoted(name), problems.line(earlier)),
                    mend);
        }
    }
}
