package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Deck;
import app.telltale.card.Note;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Item;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Option;
import app.telltale.card.Note.Ordering;
import app.telltale.card.Note.Pair;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Subject;
import app.telltale.card.Note.Verdict.Right;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundled decks promise beyond the format, over all of them together. */
class BundledDecksRulesTest {
    private static final double MOST_ALIKE = 0.6;
    private static final double MOST_AT_ONE_PLACE = 0.4;
    private static final int FEWEST_SCENARIOS = 3;
    private static final Path README = Path.of("decks", "README.md");
    private static final Pattern COUNTS = Pattern.compile("<!-- counts -->\\R(.*?)\\R<!-- /counts -->", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final BundledDecks bundled = new BundledDecks();
    private final List<Note> notes =
            bundled.entries().stream().map(bundled::deck).map(Deck::notes).flatMap(List::stream).toList();

    @Test
    void everyNoteBelongsToADomainAndSaysWhereAndWhenItWasChecked() {
        assertThat(notes)
                .filteredOn(note -> note.about().domains().isEmpty()
                        || note.about().source().isEmpty()
                        || note.about().verified().isEmpty())
                .extracting(note -> note.about().id())
                .isEmpty();
    }

    @Test
    void noTwoNotesOfAllDecksHaveOneId() {
        assertThat(notes).extracting(note -> note.about().id()).doesNotHaveDuplicates();
    }

    @Test
    void everySubjectIsCalledAsInTheList() throws IOException {
        var list = SubjectList.read();
        var unknown = new TreeSet<String>();
        notes.stream().flatMap(BundledDecksRulesTest::subjects).filter(name -> !list.names().contains(name)).forEach(unknown::add);

        assertThat(unknown.stream().map(list::advice)).isEmpty();
    }

    @Test
    void noSubjectOfTheListIsAnotherNameOfAnother() throws IOException {
        var entries = SubjectList.read().entries();

        assertThat(entries).allSatisfy(entry -> assertThat(entries)
                .filteredOn(other -> !other.equals(entry) && other.isAlso(entry.name()))
                .isEmpty());
    }

    @Test
    void everyComparisonHasThreeScenariosOrMoreAndAHardOneAmongThem() {
        assertThat(of(Comparison.class))
                .filteredOn(comparison -> comparison.scenarios().size() < FEWEST_SCENARIOS
                        || comparison.scenarios().stream().noneMatch(Scenario::hard))
                .extracting(comparison -> comparison.about().id())
                .isEmpty();
    }

    @Test
    void theLongestOptionIsRightInAThirdOfTheQuestionsAtMost() {
        var questions = withOneRight().toList();
        var betrayed = questions.stream().filter(BundledDecksRulesTest::longestIsRight).toList();

        assertThat(betrayed)
                .as("%d of %d questions, at most a third", betrayed.size(), questions.size())
                .extracting(question -> question.about().id())
                .hasSizeLessThanOrEqualTo(questions.size() / 3);
    }

    @Test
    void noPlaceHasMoreThanItsShareOfTheRightOptions() {
        var questions = withOneRight().filter(question -> question.options().size() == 4).toList();
        long[] right = new long[4];
        questions.forEach(question -> right[rightPlace(question)]++);

        assertThat((double) Arrays.stream(right).max().orElseThrow())
                .as("right options at places 1 to 4 of %d questions: %s", questions.size(), Arrays.toString(right))
                .isLessThanOrEqualTo(MOST_AT_ONE_PLACE * questions.size());
    }

    @Test
    void noTwoQuestionsAskNearlyTheSame() {
        var stems = notes.stream().flatMap(BundledDecksRulesTest::stems).toList();
        var alike = new ArrayList<String>();
        for (int one = 0; one < stems.size(); one++) {
            for (int other = 0; other < one; other++) {
                double share = stems.get(one).alike(stems.get(other));
                if (share >= MOST_ALIKE && !stems.get(one).note().equals(stems.get(other).note())) {
                    alike.add("%s and %s: %.2f".formatted(stems.get(other).note(), stems.get(one).note(), share));
                }
            }
        }

        assertThat(alike).isEmpty();
    }

    @Test
    void theReadmeCountsTheNotesOfEachKindAndDomain() throws IOException {
        var readme = COUNTS.matcher(Files.readString(README));
        String table = new DeckCounts(bundled.blueprints(), notes).table();

        assertThat(readme.results().map(match -> match.group(1).strip()))
                .as("The table of %s between <!-- counts --> and <!-- /counts --> is to be:%n%n%s%n", README, table)
                .containsExactly(table);
    }

    /** What a question asks; the scenarios of one comparison are alike on purpose. */
    private record Stem(String note, Set<String> words) {
        static Stem of(Note note, String stem, Stream<String> more) {
            String text = stem + " " + more.collect(Collectors.joining(" "));
            return new Stem(note.about().id(), WORD.matcher(text.toLowerCase(Locale.ROOT)).results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet()));
        }

        /** The share of the words of either that are words of both. */
        double alike(Stem other) {
            var both = new HashSet<>(words);
            both.retainAll(other.words);
            return (double) both.size() / (words.size() + other.words.size() - both.size());
        }
    }

    private static Stream<Stem> stems(Note note) {
        return switch (note) {
            case Question(_, var stem, _, _, _) -> Stream.of(Stem.of(note, stem, Stream.of()));
            case Ordering(_, var stem, _, var items) -> Stream.of(Stem.of(note, stem, items.stream().map(Item::text)));
            case Matching(_, var stem, _, var pairs, _) -> Stream.of(Stem.of(note, stem, pairs.stream().map(Pair::prompt)));
            case Comparison comparison ->
                comparison.scenarios().stream().map(scenario -> Stem.of(note, scenario.text(), Stream.of()));
            case Note.Mnemonic _, Note.Misconception _, Note.Basic _, Note.Reversed _, Note.Cloze _ -> Stream.of();
        };
    }

    private static Stream<String> subjects(Note note) {
        return switch (note) {
            case Comparison comparison -> comparison.subjects().stream().map(Subject::name);
            case Question question -> question.options().stream().flatMap(option -> option.subject().stream());
            case Ordering _, Matching _, Note.Mnemonic _, Note.Misconception _, Note.Basic _, Note.Reversed _, Note.Cloze _ ->
                Stream.of();
        };
    }

    private <N extends Note> Stream<N> of(Class<N> kind) {
        return notes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Stream<Question> withOneRight() {
        return of(Question.class)
                .filter(question -> question.options().stream().filter(BundledDecksRulesTest::right).count() == 1);
    }

    private static boolean right(Option option) {
        return option.verdict() instanceof Right;
    }

    private static int rightPlace(Question question) {
        return question.options().stream().map(BundledDecksRulesTest::right).toList().indexOf(true);
    }

    private static boolean longestIsRight(Question question) {
        int right = question.options().get(rightPlace(question)).text().length();
        return question.options().stream().filter(option -> !right(option)).allMatch(option -> option.text().length() < right);
    }
}
