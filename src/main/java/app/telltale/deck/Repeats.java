package app.telltale.deck;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports names that are given twice, in a file with the line of the first. */
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

    /** The field's text, which is given once in all. */
    String text(Fields fields, String name) {
        String text = fields.text(name);
        if (!text.isBlank()) {
            check(text, fields.at(name));
        }
        return text;
    }

    /** The text of an item of a list, which is given once in all. */
    Optional<String> text(Fields fields, String name, Node item) {
        var text = fields.text(name, item);
        text.filter(given -> !given.isBlank()).ifPresent(given -> check(given, item.at()));
        return text;
    }

    void check(String name, int at) {
        var earlier = first.putIfAbsent(name, at);
        if (earlier != null) {
            problems.report(
                    at,
                    "Repeated %s %s%s".formatted(what, Wording.quoted(name), problems.firstIn(earlier)),
                    mend);
        }
    }
}
