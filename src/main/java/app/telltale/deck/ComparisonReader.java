package app.telltale.deck;

import app.telltale.card.Note.About;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Subject;
import app.telltale.card.Note.Trap;
import app.telltale.card.Note.WrongSubject;
import java.util.List;

/** Reads one comparison. */
final class ComparisonReader {
    private static final Trap NO_TRAP = new Trap("", "", "", "");

    private final Problems problems;
    private final List<Subject> subjects;
    private final List<String> names;
    private final boolean allNamed;

    private ComparisonReader(Fields fields) {
        problems = fields.problems();
        var once = Repeats.ofIds("subject", problems);
        subjects = fields.objects("subjects", 2, 4, "a subject", subject -> subject(subject, once));
        names = subjects.stream().map(Subject::name).filter(name -> !name.isBlank()).toList();
        allNamed = names.size() == fields.count("subjects");
    }

    static Comparison read(Fields fields, About about) {
        var reader = new ComparisonReader(fields);
        var scenarioIds = Repeats.ofIds("scenario id", fields.problems());
        return new Comparison(
                about,
                reader.subjects,
                fields.text("confusion"),
                fields.text("signal"),
                fields.text("check"),
                fields.object("trap", "a trap", reader::trap).orElse(NO_TRAP),
                fields.objects("scenarios", 1, Fields.ANY_NUMBER, "a scenario", scenario -> reader.scenario(scenario, scenarioIds)));
    }

    private static Subject subject(Fields fields, Repeats once) {
        var subject = new Subject(fields.text("name"), fields.text("signal"));
        if (!subject.name().isBlank()) {
            once.check(subject.name(), fields.at("name"));
        }
        return subject;
    }

    private Trap trap(Fields fields) {
        return new Trap(
                subjectName(fields, "subject"), fields.text("situation"), fields.text("looksRight"), fields.text("isWrong"));
    }

    private Scenario scenario(Fields fields, Repeats ids) {
        String id = fields.id("id");
        if (!id.isBlank()) {
            ids.check(id, fields.at("id"));
        }
        String text = fields.text("text");
        boolean hard = fields.flag("hard").orElse(false);
        String right = subjectName(fields, "right");
        var once = Repeats.ofEntries("wrong subject", problems);
        var scenario = new Scenario(
                id,
                text,
                hard,
                right,
                fields.text("why"),
                MarkedWords.deciding(fields, text),
                fields.objects("wrong", 1, 3, "a wrong subject", wrong -> wrong(wrong, right, once)));
        checkCovered(scenario, fields);
        return scenario;
    }

    private WrongSubject wrong(Fields fields, String right, Repeats once) {
        String subject = subjectName(fields, "subject");
        if (!subject.isBlank()) {
            once.check(subject, fields.at("subject"));
            if (subject.equals(right)) {
                problems.report(fields.at("subject"), Wording.quoted(subject) + " is the right subject here", "Remove this entry.");
            }
        }
        return new WrongSubject(subject, fields.errorKind("error"), fields.textIfAny("why"));
    }

    private void checkCovered(Scenario scenario, Fields fields) {
        boolean allRead = scenario.wrong().size() == fields.count("wrong")
                && scenario.wrong().stream().noneMatch(wrong -> wrong.subject().isBlank());
        if (scenario.wrong().isEmpty() || !allRead || !names.contains(scenario.right())) {
            return;
        }
        names.stream()
                .distinct()
                .filter(name -> !name.equals(scenario.right()))
                .filter(name -> scenario.wrong().stream().noneMatch(wrong -> wrong.subject().equals(name)))
                .forEach(name -> problems.report(
                        fields.at("wrong"),
                        "The wrong subject " + Wording.quoted(name) + " has no entry",
                        "Say with \"error\" what choosing it shows."));
    }

    private String subjectName(Fields fields, String field) {
        String name = fields.text(field);
        if (!name.isBlank() && !names.isEmpty() && allNamed && !names.contains(name)) {
            problems.report(
                    fields.at(field),
                    Wording.quoted(name) + " is not among the subjects",
                    Wording.suggest(name, names, "Use a name from \"subjects\"."));
        }
        return name;
    }
}
