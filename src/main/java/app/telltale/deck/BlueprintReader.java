package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.Blueprint.Domain;
import java.util.List;

/** Reads exam blueprints ({@code decks/exams}); reports all that is wrong with one at once. */
public final class BlueprintReader {
    private static final Document EXAM = new Document("telltale-exam", "an exam");
    private static final int LARGEST_NUMBER = 99;

    /** @param fileName what problems call the file */
    public BlueprintReading read(String fileName, byte[] bytes) {
        return switch (FileContent.of(fileName, bytes)) {
            case FileContent.Refused(var problem) -> new BlueprintReading.Bad(List.of(problem));
            case FileContent.Bytes(var name, var content) -> read(Source.of(name, content));
        };
    }

    private static BlueprintReading read(Source source) {
        var problems = new Problems(source);
        return EXAM.read(source, problems, BlueprintReader::blueprint)
                .filter(_ -> problems.none())
                .<BlueprintReading>map(BlueprintReading.Good::new)
                .orElseGet(() -> new BlueprintReading.Bad(problems.all()));
    }

    private static Blueprint blueprint(Fields fields) {
        var numbers = Repeats.ofIds("domain number", fields.problems());
        var exam = new Blueprint(
                fields.id("id"),
                fields.text("code"),
                fields.text("title"),
                fields.whole("questions", 1),
                fields.whole("scored", 1),
                fields.whole("minutes", 1),
                fields.whole("passing", 0),
                fields.whole("scaleFrom", 0),
                fields.whole("scaleTo", 0),
                fields.dateIfAny("retired"),
                fields.texts("kinds"),
                fields.text("scoring"),
                fields.objects("domains", 1, LARGEST_NUMBER, "a domain", domain -> domain(domain, numbers)),
                fields.text("source"),
                fields.date("verified"));
        if (!fields.problems().broken()) {
            check(exam, fields);
        }
        return exam;
    }

    private static Domain domain(Fields fields, Repeats numbers) {
        var domain = new Domain(
                fields.whole("number", 1), fields.text("name"), fields.text("short"), fields.whole("weight", 1));
        if (fields.has("number")) {
            numbers.check(Integer.toString(domain.number()), fields.at("number"));
        }
        if (domain.number() > LARGEST_NUMBER) {
            fields.problems().report(fields.at("number"), "The domain's number is too large", "Domains are numbered 1 to 99.");
        }
        return domain;
    }

    private static void check(Blueprint exam, Fields fields) {
        var problems = fields.problems();
        long sum = exam.domains().stream().mapToLong(Domain::weight).sum();
        if (sum != 100) {
            problems.report(fields.at("domains"), "The domains' weights sum to " + sum, "They are per cent and sum to 100.");
        }
        if (exam.scored() > exam.questions()) {
            problems.report(fields.at("scored"), "More questions are scored than asked", "Correct \"scored\" or \"questions\".");
        }
        if (exam.passing() < exam.scaleFrom() || exam.passing() > exam.scaleTo()) {
            problems.report(fields.at("passing"), "The passing score is outside the scale", "Correct it, \"scaleFrom\" or \"scaleTo\".");
        }
    }
}
