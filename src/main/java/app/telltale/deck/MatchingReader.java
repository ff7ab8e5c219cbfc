package app.telltale.deck;

import app.telltale.card.Note.About;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Pair;

/** Reads matchings. */
final class MatchingReader {
    private MatchingReader() {}

    static Matching read(Fields fields, About about) {
        var promptsOnce = Repeats.ofEntries("prompt", fields.problems());
        var answersOnce = Repeats.ofEntries("answer", fields.problems());
        var note = new Matching(
                about,
                fields.text("stem"),
                fields.errorKind("error"),
                fields.objects("pairs", 3, 6, "a pair", pair -> pair(pair, promptsOnce, answersOnce)),
                fields.listIfAny("extra", item -> answersOnce.text(fields, "extra", item)));
        fields.checkCount("extra", 0, 3);
        return note;
    }

    private static Pair pair(Fields fields, Repeats promptsOnce, Repeats answersOnce) {
        return new Pair(promptsOnce.text(fields, "prompt"), answersOnce.text(fields, "answer"), fields.text("why"));
    }
}
