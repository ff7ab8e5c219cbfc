package app.telltale.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of the subjects of all bundled decks, {@code decks/subjects.json}. */
record SubjectList(List<Entry> entries) {
    private static final Path FILE = Path.of("decks", "subjects.json");

    /**
     * @param name   what the decks call the subject
     * @param full   its whole name
     * @param former what it was called before
     */
    record Entry(String name, String full, List<String> former) {
        boolean isAlso(String other) {
            return Stream.concat(Stream.of(name, full), former.stream()).anyMatch(other::equalsIgnoreCase);
        }
    }

    static SubjectList read() throws IOException {
        var source = Source.of(FILE.getFileName().toString(), Files.readAllBytes(FILE));
        var problems = new Problems(source);
        var list = new Document("telltale-subjects", "a list of subjects").read(source, problems, fields -> {
            var once = Repeats.ofEntries("subject", problems);
            return new SubjectList(fields.objects("subjects", 1, Fields.ANY_NUMBER, "a subject", subject ->
                    new Entry(once.text(subject, "name"), subject.text("full"), subject.textsIfAny("former"))));
        });
        if (!problems.none()) {
            throw new AssertionError(problems.all());
        }
        return list.orElseThrow();
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** A name that is not in the list, with the one that is meant where it can be told. */
    String advice(String unknown) {
        return entries.stream()
                .filter(entry -> entry.isAlso(unknown))
                .findFirst()
                .map(entry -> "\"%s\" is \"%s\" in the list".formatted(unknown, entry.name()))
                .orElseGet(() -> "\"%s\": %s".formatted(unknown, Wording.suggest(unknown, names(), "Add it to " + FILE + ".")));
    }
}
