package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.ClozeText;
import app.telltale.card.DomainId;
import app.telltale.card.Note;
import app.telltale.card.Note.About;
import app.telltale.card.Note.Basic;
import app.telltale.card.Note.Cloze;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Reversed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a note of any kind, and what all kinds have. */
final class NoteReader {
    static final List<String> KINDS =
            List.of("comparison", "mnemonic", "question", "ordering", "matching", "misconception", "basic", "reversed", "cloze");

    private final Map<String, Blueprint> exams;

    NoteReader(List<Blueprint> blueprints) {
        exams = blueprints.stream().collect(Collectors.toMap(Blueprint::id, Function.identity()));
    }

    /** A note of an unknown kind gives a stand-in, and is reported as broken. */
    Note read(Fields fields, Repeats ids) {
        var about = about(fields);
        if (!about.id().isBlank()) {
            ids.check(about.id(), fields.at("id"));
        }
        String kind = fields.text("kind");
        if (KINDS.contains(kind)) {
            fields.call("a note of kind " + kind);
        }
        return switch (kind) {
            case "comparison" -> ComparisonReader.read(fields, about);
            case "mnemonic" -> MnemonicReader.read(fields, about);
            case "question" -> QuestionReader.read(fields, about);
            case "ordering" -> OrderingReader.read(fields, about);
            case "matching" -> MatchingReader.read(fields, about);
            case "misconception" ->
                new Misconception(about, fields.text("claim"), fields.text("correction"), fields.text("why"));
            case "basic" -> new Basic(about, fields.text("front"), fields.text("back"));
            case "reversed" -> new Reversed(about, fields.text("front"), fields.text("back"));
            case "cloze" -> cloze(fields, about);
            case String unknown -> ofUnknownKind(fields, about, unknown);
        };
    }

    private static Note ofUnknownKind(Fields fields, About about, String kind) {
        if (fields.has("kind")) {
            String kinds = "The kinds are " + String.join(", ", KINDS) + ".";
            fields.problems().reportBroken(
                    fields.at("kind"), Wording.quoted(kind) + " is no kind of note", Wording.suggest(kind, KINDS, kinds));
        }
        fields.allowOthers();
        return new Basic(about, "", "");
    }

    private static Cloze cloze(Fields fields, About about) {
        String text = fields.text("text");
        if (!text.isBlank() && ClozeText.parse(text).numbers().isEmpty()) {
            fields.problems().report(
                    fields.at("text"), "The cloze hides nothing", "Put what is to be hidden into {{c1::…}}.");
        }
        return new Cloze(about, text);
    }

    private About about(Fields fields) {
        String id = fields.id("id");
        var domainsOnce = Repeats.ofEntries("domain", fields.problems());
        var tagsOnce = Repeats.ofEntries("tag", fields.problems());
        return new About(
                id,
                fields.listIfAny("domains", item -> domain(fields, item, domainsOnce)),
                fields.listIfAny("tags", item -> tag(fields, item, tagsOnce)),
                fields.textIfAny("source"),
                fields.dateIfAny("verified"),
                fields.textIfAny("explanation"));
    }

    private static Optional<String> tag(Fields fields, Node item, Repeats once) {
        var tag = fields.text("tags", item);
        tag.filter(text -> !text.isBlank()).ifPresent(text -> {
            if (text.codePoints().anyMatch(Character::isWhitespace)) {
                fields.problems().report(
                        item.at(), "The tag " + Wording.quoted(text) + " has a space in it", "Use a hyphen, or make two tags of it.");
            }
            once.check(text, item.at());
        });
        return tag;
    }

    private Optional<DomainId> domain(Fields fields, Node item, Repeats once) {
        var text = fields.text("domains", item).filter(written -> !written.isBlank());
        var domain = text.flatMap(DomainId::parse);
        if (domain.isPresent()) {
            once.check(text.get(), item.at());
            checkKnown(domain.get(), item.at(), fields.problems());
        } else {
            text.ifPresent(written -> fields.problems().reportBroken(
                    item.at(), Wording.quoted(written) + " is no domain", "Write exam/number, such as mla-c01/3."));
        }
        return domain;
    }

    private void checkKnown(DomainId domain, int at, Problems problems) {
        @Nullable Blueprint exam = exams.get(domain.exam());
        if (exam == null) {
            problems.report(
                    at,
                    "No exam has the id " + Wording.quoted(domain.exam()),
                    Wording.suggest(domain.exam(), exams.keySet(), "Known are: " + String.join(", ", exams.keySet()) + "."));
        } else if (exam.domain(domain.number()).isEmpty()) {
            String numbers = exam.domains().stream().map(known -> "" + known.number()).collect(Collectors.joining(", "));
            problems.report(at, "%s has no domain %d".formatted(exam.code(), domain.number()), "Its domains are " + numbers + ".");
        }
    }
}
