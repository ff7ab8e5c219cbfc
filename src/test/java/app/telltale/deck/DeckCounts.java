package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.Cards;
import app.telltale.card.DomainId;
import app.telltale.card.Note;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Scenario;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many notes of each kind, cards and hard scenarios each domain has, as the table of {@code decks/README.md}. */
record DeckCounts(List<Blueprint> exams, List<Note> notes) {

    String table() {
        var kinds = NoteReader.KINDS.stream().filter(kind -> notes.stream().anyMatch(of(kind))).toList();
        var rows = exams.stream().flatMap(exam -> exam.domains().stream()
                .map(domain -> {
                    var id = new DomainId(exam.id(), domain.number());
                    return row("%s %s".formatted(id, domain.shortName()), note -> note.about().domains().contains(id), kinds);
                }));
        var head = Stream.of(
                "| domain | " + String.join(" | ", kinds) + " | notes | cards | hard scenarios |",
                "|---|" + "--:|".repeat(kinds.size() + 3));
        return Stream.of(head, rows, Stream.of(row("all", _ -> true, kinds)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String row(String name, Predicate<Note> in, List<String> kinds) {
        var its = notes.stream().filter(in).toList();
        var perKind = kinds.stream().map(kind -> its.stream().filter(of(kind)).count());
        long cards = its.stream().mapToLong(note -> Cards.of(note).size()).sum();
        long hard = its.stream().flatMap(DeckCounts::scenarios).filter(Scenario::hard).count();
        return Stream.concat(perKind, Stream.of((long) its.size(), cards, hard))
                .map(String::valueOf)
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    private static Stream<Scenario> scenarios(Note note) {
        return note instanceof Comparison comparison ? comparison.scenarios().stream() : Stream.of();
    }

    private static Predicate<Note> of(String kind) {
        return note -> NoteWriter.kind(note).equals(kind);
    }
}
