package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.Blueprint.Domain;
import app.telltale.card.Deck;
import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Note;
import app.telltale.card.Note.About;
import app.telltale.card.Note.Basic;
import app.telltale.card.Note.Cloze;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Constraints;
import app.telltale.card.Note.Item;
import app.telltale.card.Note.Letter;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Mnemonic;
import app.telltale.card.Note.Option;
import app.telltale.card.Note.Ordering;
import app.telltale.card.Note.Pair;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Reversed;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Subject;
import app.telltale.card.Note.Trap;
import app.telltale.card.Note.Verdict;
import app.telltale.card.Note.WrongSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random decks that keep every rule of the format, with text that is hard on readers and writers. */
public final class DeckArbitraries {
    /** The one exam that the decks' domains name: {@code exam-1} with domains 1 to 4. */
    public static final Blueprint EXAM = new Blueprint(
            "exam-1",
            "EXAM-1",
            "An exam",
            65,
            50,
            130,
            720,
            100,
            1000,
            Optional.empty(),
            List.of("one answer"),
            "One point each.",
            IntStream.rangeClosed(1, 4).mapToObj(n -> new Domain(n, "Domain " + n, "D" + n, 25)).toList(),
            "A guide",
            LocalDate.of(2026, 1, 2));

    private static final List<String> PIECES = List.of(
            "a", "Z", "word", " ", "\n", "\r\n", "\t", "\"", "\\", "/", "'", "`code`", "**bold**", "{", "}", "[", "]", ":", ",",
            "::", "}}", "&amp;", "<b>", "0.2 %", "null", "ä", "ß", "é", "e\u0301", "İ", "漢字", "עברית", "\u202E", "\u200B",
            "\u00A0", "\u2028", "\uFEFF", "\u0001", "\u007F", "\uFFFF", "😀", "👩‍💻", "🇩🇪", "𝔘", "x".repeat(5_000));

    private final RandomGenerator random;

    private DeckArbitraries(RandomGenerator random) {
        this.random = random;
    }

    /** Decks of 1 to 6 notes of all kinds. */
    public static Arbitrary<Deck> decks() {
        return Arbitraries.longs().map(seed -> deck(seed, 1 + (int) Math.floorMod(seed, 6L)));
    }

    /** The deck of this seed, with this many notes. */
    public static Deck deck(long seed, int notes) {
        return new DeckArbitraries(new Random(seed)).deck(notes);
    }

    private Deck deck(int notes) {
        return new Deck(
                id("deck", random.nextInt(100)),
                text(),
                1 + random.nextInt(1_000),
                maybe(text()),
                IntStream.range(0, notes).mapToObj(place -> note(about(place))).toList());
    }

    private About about(int place) {
        return new About(
                id("note", place),
                some(4, n -> new DomainId("exam-1", n + 1)),
                some(3, n -> List.of("metrics", "größe", "😀-tag").get(n)),
                maybe(text()),
                maybe(LocalDate.of(1990 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                maybe(text()));
    }

    private Note note(About about) {
        return switch (random.nextInt(9)) {
            case 0 -> comparison(about);
            case 1 -> mnemonic(about);
            case 2 -> question(about);
            case 3 -> new Misconception(about, text(), text(), text());
            case 4 -> new Basic(about, text(), text());
            case 5 -> new Reversed(about, text(), text());
            case 6 -> ordering(about);
            case 7 -> matching(about);
            default -> new Cloze(about, text() + "{{c1::" + text() + "}}" + text() + "{{c12::x::hint}}");
        };
    }

    private Comparison comparison(About about) {
        var names = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(n -> text() + n).toList();
        return new Comparison(
                about,
                names.stream().map(name -> new Subject(name, text())).toList(),
                text(),
                text(),
                text(),
                new Trap(names.get(random.nextInt(names.size())), text(), text(), text()),
                IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(n -> scenario(n, names)).toList());
    }

    private Scenario scenario(int place, List<String> names) {
        String right = names.get(random.nextInt(names.size()));
        String deciding = text();
        return new Scenario(
                id("s", place),
                text() + deciding + text(),
                random.nextBoolean(),
                right,
                text(),
                random.nextBoolean() ? List.of(deciding) : List.of(),
                names.stream()
                        .filter(name -> !name.equals(right))
                        .map(name -> new WrongSubject(name, error(), maybe(text())))
                        .toList());
    }

    private Mnemonic mnemonic(About about) {
        boolean hyphen = random.nextBoolean();
        var letters = Stream.of("I", "D", "É", "😀")
                .map(letter -> new Letter(letter, text(), maybe(text()), some(2, _ -> text())))
                .toList();
        return new Mnemonic(about, hyphen ? "I-DÉ😀" : "IDÉ😀", text(), random.nextBoolean(), letters);
    }

    private Question question(About about) {
        int size = 2 + random.nextInt(7);
        int right = random.nextInt(size);
        String deciding = text();
        var words = texts(1 + random.nextInt(3));
        int hard = 1 + random.nextInt(words.size());
        var options = IntStream.range(0, size)
                .mapToObj(place -> new Option(
                        random.nextBoolean() ? "o-" + place : Character.toString('a' + place),
                        text(),
                        place == right || random.nextInt(5) == 0 ? new Verdict.Right() : new Verdict.Wrong(error()),
                        text(),
                        maybe(text())))
                .toList();
        return new Question(
                about,
                deciding + text() + String.join("", words),
                random.nextBoolean() ? List.of(deciding) : List.of(),
                maybe(new Constraints(words.subList(0, hard), words.subList(hard, words.size()))),
                options);
    }

    private Ordering ordering(About about) {
        var texts = texts(3 + random.nextInt(4));
        return new Ordering(about, text(), error(), texts.stream().map(text -> new Item(text, text())).toList());
    }

    private Matching matching(About about) {
        var prompts = texts(3 + random.nextInt(4));
        var answers = texts(prompts.size() + random.nextInt(4));
        return new Matching(
                about,
                text(),
                error(),
                IntStream.range(0, prompts.size())
                        .mapToObj(place -> new Pair(prompts.get(place), answers.get(place), text()))
                        .toList(),
                answers.subList(prompts.size(), answers.size()));
    }

    /** So many different texts. */
    private List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(place -> text() + place).toList();
    }

    private ErrorKind error() {
        var kinds = List.of(ErrorKind.values());
        return kinds.get(random.nextInt(kinds.size()));
    }

    private String text() {
        var text = new StringBuilder("t");
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String id(String word, int number) {
        return "%s-%d.x".formatted(word, number);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> item) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(item).toList();
    }
}
