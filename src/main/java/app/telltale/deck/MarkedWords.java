package app.telltale.deck;

import app.telltale.card.Note.Constraints;
import java.util.List;
import java.util.Optional;

/** Reads words that stand in a text letter for letter, to be set off from the rest of it. */
final class MarkedWords {
    private MarkedWords() {}

    static List<String> deciding(Fields fields, String text) {
        return fields.listIfAny("deciding", item -> {
            var words = fields.text("deciding", item);
            checkIn(text, words, item, "The deciding words %s are not in the text", fields.problems());
            return words;
        });
    }

    static Optional<Constraints> constraints(Fields fields, String text) {
        return fields.objectIfAny("constraints", "an object", lists -> {
            var once = Repeats.ofEntries("constraint", fields.problems());
            lists.checkCount("hard", 1, Fields.ANY_NUMBER);
            return new Constraints(
                    lists.list("hard", item -> constraint(lists, "hard", item, text, once)),
                    lists.listIfAny("preferences", item -> constraint(lists, "preferences", item, text, once)));
        });
    }

    private static Optional<String> constraint(Fields fields, String name, Node item, String text, Repeats once) {
        var words = once.text(fields, name, item);
        checkIn(text, words, item, "The constraining words %s are not in the text", fields.problems());
        return words;
    }

    private static void checkIn(String text, Optional<String> words, Node item, String what, Problems problems) {
        words.filter(found -> !found.isBlank() && !text.isBlank() && !text.contains(found))
                .ifPresent(missing -> problems.report(
                        item.at(), what.formatted(Wording.quoted(missing)), "Copy them from it letter for letter."));
    }
}
