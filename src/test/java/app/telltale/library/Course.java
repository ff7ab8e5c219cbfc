package app.telltale.library;

import app.telltale.card.Blueprint;
import app.telltale.card.Deck;
import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Note;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Two decks and two exams with a card for every drill, on a library of their own. */
final class Course {
    static final Blueprint EXAM = exam("mla-c01", new Blueprint.Domain(1, "Data", "Data", 60), new Blueprint.Domain(2, "Models", "Models", 40));
    static final Blueprint OLD_EXAM = exam("mls-c01", new Blueprint.Domain(4, "Operations", "Operations", 100));

    private Course() {}

    private static Blueprint exam(String id, Blueprint.Domain... domains) {
        return new Blueprint(
                id, id, "Exam", 65, 50, 130, 720, 100, 1000, Optional.empty(), List.of(), "scaled", List.of(domains), "guide",
                Shelf.DAY);
    }

    static Library open(Path folder) {
        return open(folder, main(), more());
    }

    static Library open(Path folder, Deck... decks) {
        try {
            return Library.open(
                    folder, Shelf.CLOCK, List.of(EXAM, OLD_EXAM), Arrays.stream(decks).map(Shelf::bundled).toList());
        } catch (CannotOpen exception) {
            throw new AssertionError(exception);
        }
    }

    /** In no comparison Glue and Feature Store meet; Canvas is never right. */
    static Deck main() {
        return Shelf.deck("main", 1, List.of(
                comparison(
                        "features", List.of("Feature Store", "Data Wrangler", "Canvas"),
                        scenario("online", "Feature Store"), scenario("offline", "Feature Store"), scenario("prep", "Data Wrangler")),
                comparison("etl", List.of("Glue", "EMR"), scenario("nightly", "Glue"), scenario("cluster", "EMR")),
                choice("store", List.of("mla-c01/1", "mls-c01/4"), "Feature Store", "Glue", ErrorKind.SERVICE_MISMATCH),
                new Note.Question(
                        about("limits", "mla-c01/2"), "It must stay within one second.", List.of(),
                        Optional.of(new Note.Constraints(List.of("one second"), List.of())),
                        options(ErrorKind.CONSTRAINT_MISS, Optional.empty(), Optional.empty())),
                new Note.Question(
                        about("metric", "mla-c01/2"), "Which metric?", List.of(), Optional.empty(),
                        options(ErrorKind.REASONING, Optional.empty(), Optional.empty())),
                new Note.Misconception(about("myth", "mla-c01/2"), "More data always helps", "Not always", "It costs"),
                new Note.Ordering(
                        about("stages", "mla-c01/2"), "In order?", ErrorKind.REASONING,
                        List.of(new Note.Item("Gather", "first"), new Note.Item("Train", "then"), new Note.Item("Deploy", "last"))),
                new Note.Matching(
                        about("stores", "mla-c01/2"), "Which store?", ErrorKind.SERVICE_MISMATCH,
                        List.of(new Note.Pair("Objects", "S3", "why"), new Note.Pair("Blocks", "EBS", "why"), new Note.Pair("Files", "EFS", "why")),
                        List.of("FSx"))));
    }

    static Deck more() {
        return Shelf.deck("more", 1, List.of(
                choice("again", List.of("mla-c01/1"), "Feature Store", "Glue", ErrorKind.SERVICE_MISMATCH),
                new Note.Basic(
                        new Note.About("odd", List.of(), List.of("odd_tag"), Optional.empty(), Optional.empty(), Optional.empty()),
                        "What is 100 % of C:\\temp_dir?", "The fox's 🦊 den"),
                new Note.Basic(about("plain", "mla-c01/1"), "What is 100 of Ctemp dir?", "A den")));
    }

    private static Note.About about(String id, String... domains) {
        return new Note.About(
                id, Arrays.stream(domains).map(domain -> DomainId.parse(domain).orElseThrow()).toList(), List.of("kept"),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Note comparison(String id, List<String> subjects, Note.Scenario... scenarios) {
        return new Note.Comparison(
                about(id, "mla-c01/1"),
                subjects.stream().map(name -> new Note.Subject(name, "its signal")).toList(),
                "both alike", "the signal", "the check",
                new Note.Trap(subjects.get(1), "here", "looks right", "is wrong"),
                List.of(scenarios));
    }

    private static Note.Scenario scenario(String id, String right) {
        return new Note.Scenario(id, "A case for " + id, false, right, "because", List.of(), List.of());
    }

    private static Note choice(String id, List<String> domains, String right, String wrong, ErrorKind error) {
        return new Note.Question(
                about(id, domains.toArray(String[]::new)), "Which one for " + id + "?", List.of(), Optional.empty(),
                options(error, Optional.of(right), Optional.of(wrong)));
    }

    private static List<Note.Option> options(ErrorKind error, Optional<String> right, Optional<String> wrong) {
        return List.of(
                new Note.Option("a", "The right one", new Note.Verdict.Right(), "it fits", right),
                new Note.Option("b", "The wrong one", new Note.Verdict.Wrong(error), "it does not", wrong));
    }
}
