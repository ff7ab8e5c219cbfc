package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.Deck;
import app.telltale.card.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The exams and decks that come with the program. The exams are read when this is made, a deck when it is asked for. Problems in
 * one of these files are a mistake of the program's makers and end in an {@link IllegalStateException} that names them.
 */
public final class BundledDecks {
    /** A deck's id, which is its file's name too, and its revision, known without reading the deck. */
    public record Entry(String id, int revision) {}

    private record Index(List<String> exams, List<Entry> decks) {}

    private static final String FOLDER = "/app/telltale/bundled/";

    private final Function<String, byte[]> files;
    private final List<Entry> entries;
    private final List<Blueprint> blueprints;

    public BundledDecks() {
        this(BundledDecks::resource);
    }

    /** @param files gives a file's content by its path below {@code decks/} */
    BundledDecks(Function<String, byte[]> files) {
        this.files = files;
        var index = index(files.apply("index.json"));
        entries = index.decks();
        blueprints = index.exams().stream().map(this::blueprint).toList();
    }

    /** In the order in which they are to be offered. */
    public List<Blueprint> blueprints() {
        return blueprints;
    }

    /** In the order in which they are to be offered. */
    public List<Entry> entries() {
        return entries;
    }

    /** Reads the deck of an entry. */
    public Deck deck(Entry entry) {
        String file = entry.id() + ".json";
        return switch (new DeckReader(blueprints).read(file, files.apply(file))) {
            case Reading.Good(var deck) -> deck;
            case Reading.Bad(var problems) -> throw bad(problems);
        };
    }

    private Blueprint blueprint(String exam) {
        String file = "exams/" + exam + ".json";
        return switch (new BlueprintReader().read(file, files.apply(file))) {
            case BlueprintReading.Good(var blueprint) -> blueprint;
            case BlueprintReading.Bad(var problems) -> throw bad(problems);
        };
    }

    private static Index index(byte[] bytes) {
        var source = Source.of("index.json", bytes);
        var problems = new Problems(source);
        var index = JsonTree.parse(source, problems)
                .filter(Node.Obj.class::isInstance)
                .map(root -> index(new Fields((Node.Obj) root, "the index", problems)));
        if (!problems.none()) {
            throw bad(problems.all());
        }
        return index.orElseThrow(() -> new IllegalStateException("index.json: it takes one object"));
    }

    private static Index index(Fields fields) {
        var index = new Index(
                fields.texts("exams"),
                fields.objects("decks", 0, Fields.ANY_NUMBER, "an entry", entry ->
                        new Entry(entry.id("file"), entry.whole("revision", 1))));
        fields.reportUnknown();
        return index;
    }

    private static IllegalStateException bad(List<Problem> problems) {
        return new IllegalStateException(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    private static byte[] resource(String path) {
        try (var in = BundledDecks.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
