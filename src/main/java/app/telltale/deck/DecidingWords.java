package app.telltale.deck;

import java.util.List;

/** Reads {@code deciding}: words that stand in a text letter for letter. */
final class DecidingWords {
    private DecidingWords() {}

    static List<String> read(Fields fields, String text) {
        return fields.listIfAny("deciding", item -> {
            var words = fields.text("deciding", item);
            words.filter(found -> !found.isBlank() && !text.isBlank() && !text.contains(found))
                    .ifPresent(missing -> fields.problems().report(
                            item.at(),
                            "The deciding words " + Wording.quoted(missing) + " are not in the text",
                            "Copy them from it letter for letter."));
            return words;
        });
    }
}
