package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.telltale.card.ErrorKind;
import app.telltale.card.Sureness;
import app.telltale.deck.DeckArbitraries;
import app.telltale.deck.NoteTexts;
import app.telltale.settings.Settings.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words on the screens and the code that shows them. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLE = Path.of("src/main/resources/app/telltale/ui/texts.properties");
    private static final Pattern LINE = Pattern.compile("([a-z0-9.-]+)=(.*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern ASKED = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BUILT = Pattern.compile("\"([a-z0-9.-]+\\.q?)\"(?=\\s*(?:\\+|:|\\)))");
    private static final Object[] ONES = {1, 1, 1, 1, 1, 1};
    private static final Object[] WORDS = {"one", "two", "three", "four", "five", "six"};

    private final List<String> lines = entries();
    private final Set<String> keys = lines.stream().map(line -> line.replaceFirst("=.*", "")).collect(Collectors.toCollection(TreeSet::new));
    private final String code = code(SOURCES);

    private static List<String> entries() {
        try {
            return Files.readAllLines(BUNDLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String code(Path folder) {
        try (var files = Files.walk(folder)) {
            var text = new StringBuilder();
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keys that are put together from a prefix and the name of something. */
    private static Set<String> built() {
        return Stream.of(
                        Arrays.stream(ErrorKind.values()).flatMap(kind -> Stream.of(kind.code(), kind.code() + ".short")).map("error."::concat),
                        Arrays.stream(Sureness.values()).map(said -> "sureness." + said.name().toLowerCase(Locale.ROOT)),
                        Stream.of("grade.1", "grade.3", "grade.4", "grade.5"),
                        Stream.of("grade.q0", "grade.q1", "grade.q2", "grade.q3", "grade.q4", "grade.q5"),
                        Stream.of("comparison", "mnemonic", "question", "ordering", "matching", "misconception", "basic", "cloze")
                                .map("kind."::concat),
                        IntStream.range(0, 60)
                                .mapToObj(seed -> DeckArbitraries.deck(seed, 6))
                                .flatMap(deck -> deck.notes().stream())
                                .flatMap(note -> NoteTexts.of(note).stream())
                                .map(RewriteField::key),
                        Stream.of("rename", "limits", "archive", "delete").map("decks."::concat),
                        Stream.of("study", "rename", "limits", "archive", "export", "delete").map("keys.decks."::concat),
                        Stream.of("none", "archived", "not-found").flatMap(why -> Stream.of(why, why + ".do")).map("decks.empty."::concat),
                        Stream.of("added", "changed", "unchanged", "retired").map("import."::concat),
                        Stream.of("added", "changed", "retired").map("import.tally."::concat),
                        Stream.of("first", "well", "through").map(state -> "drills." + state + ".text"),
                        Stream.of("weak-spots", "confusions", "memory", "habits").map("insights.page."::concat),
                        Stream.of("days-30", "days-90", "year", "all").map("insights.period."::concat),
                        Stream.of("new", "young", "mature").map("insights.standing."::concat),
                        Arrays.stream(Theme.values()).map(theme -> "settings.theme." + theme.name().toLowerCase(Locale.ROOT)))
                .flatMap(stream -> stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLineIsAKeyAndItsText() {
        assertThat(lines).isNotEmpty().allMatch(line -> LINE.matcher(line).matches());
    }

    @Test
    void noKeyComesTwice() {
        assertThat(lines).extracting(line -> line.replaceFirst("=.*", "")).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsShownSomewhere() {
        var unused = new TreeSet<>(keys);
        unused.removeAll(matches(LITERAL, code));
        unused.removeAll(matches(ASKED, code));
        unused.removeAll(built());

        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextAskedForIsThere() {
        assertThat(keys).containsAll(matches(ASKED, code));
    }

    @Test
    void everyTextNamedOnAScreenIsThere() {
        var groups = keys.stream().map(key -> key.replaceFirst("\\..*", ".")).collect(Collectors.toSet());
        var named = matches(LITERAL, code(SOURCES.resolve("app/telltale/ui")));

        assertThat(keys).containsAll(named.stream()
                .filter(name -> groups.contains(name.replaceFirst("\\..*", ".")) && !name.startsWith("app.telltale") && !name.equals("grade.q"))
                .toList());
    }

    @Test
    void everyTextThatIsPutTogetherIsThere() {
        assertThat(keys).containsAll(built());
    }

    @Test
    void noTextIsPutTogetherFromAnUnknownPrefix() {
        var prefixes = Set.of(
                "error.", "sureness.", "grade.", "grade.q", "kind.", "decks.", "keys.", "decks.empty.", "import.", "import.tally.", "rewrite.field.",
                "settings.theme.", "insights.page.", "insights.period.", "insights.standing.");

        assertThat(matches(BUILT, code)).filteredOn(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix)))
                .isSubsetOf(prefixes);
    }

    @Test
    void everyTextCanBeFilled() {
        var broken = new ArrayList<String>();
        for (String key : keys) {
            var format = new MessageFormat(text(key), Locale.ENGLISH);
            boolean numbers = Arrays.stream(format.getFormatsByArgumentIndex()).anyMatch(part -> part != null);
            String filled = numbers ? filledWithBoth(format) : format.format(WORDS);
            if (filled.isBlank() || filled.matches(".*\\{\\d.*")) {
                broken.add(key);
            }
        }

        assertThat(broken).isEmpty();
    }

    private static String filledWithBoth(MessageFormat format) {
        var formats = format.getFormatsByArgumentIndex();
        var arguments = new Object[formats.length];
        Arrays.setAll(arguments, place -> formats[place] == null ? WORDS[place] : ONES[place]);
        return format.format(arguments);
    }

    private String text(String key) {
        return lines.stream().filter(line -> line.startsWith(key + "=")).findFirst().orElseThrow().substring(key.length() + 1);
    }

    @Test
    void anApostropheIsWrittenTwice() {
        assertThat(lines).filteredOn(line -> line.replace("''", "").contains("'")).isEmpty();
    }

    @Test
    void aTextIsFilled() {
        assertThat(Texts.of("end.of", 3, 1200)).isEqualTo("3 of 1,200");
    }

    @Test
    void aTextThatIsNotThereIsAFailure() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> Texts.of("no.such.text"));
    }
}
