package app.telltale.deck;

import app.telltale.card.Note.About;
import app.telltale.card.Note.Option;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Verdict;
import app.telltale.card.Note.Verdict.Right;
import app.telltale.card.Note.Verdict.Wrong;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads questions. */
final class QuestionReader {
    private QuestionReader() {}

    static Question read(Fields fields, About about) {
        String stem = fields.text("stem");
        var ids = Repeats.ofIds("option id", fields.problems());
        var place = new AtomicInteger();
        var note = new Question(
                about,
                stem,
                MarkedWords.deciding(fields, stem),
                MarkedWords.constraints(fields, stem),
                fields.objects("options", 2, 8, "an option", option -> option(option, defaultId(place.getAndIncrement()), ids)));
        if (!note.options().isEmpty() && note.options().stream().noneMatch(option -> option.verdict() instanceof Right)) {
            fields.problems().report(fields.at("options"), "No option is right", "Put \"right\": true into at least one.");
        }
        return note;
    }

    private static Option option(Fields fields, String defaultId, Repeats ids) {
        String id = fields.idIfAny("id").orElse(defaultId);
        if (!id.isBlank()) {
            ids.check(id, fields.at("id"));
        }
        return new Option(id, fields.text("text"), verdict(fields), fields.text("why"), fields.textIfAny("subject"));
    }

    private static Verdict verdict(Fields fields) {
        // A "right" of a wrong type has been reported; taken for true it causes no further problems.
        if (!fields.flag("right").orElse(true)) {
            return new Wrong(fields.errorKind("error"));
        }
        if (fields.has("error")) {
            fields.problems().report(fields.at("error"), "A right option has an error kind", "Remove \"error\", or \"right\".");
        }
        return new Right();
    }

    private static String defaultId(int place) {
        return Character.toString('a' + place % 26);
    }
}
