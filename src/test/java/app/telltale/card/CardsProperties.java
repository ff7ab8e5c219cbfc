package app.telltale.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face.Choice;
import app.telltale.card.Note.Basic;
import app.telltale.card.Note.Cloze;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Letter;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Mnemonic;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Reversed;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Subject;
import app.telltale.card.Note.Trap;
import app.telltale.card.Note.Verdict;
import app.telltale.card.Note.WrongSubject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CardsProperties {
    @Property
    void keysAreUniqueWithinANote(@ForAll("notes") Note note) {
        assertThat(Cards.of(note)).extracting(Card::key).isNotEmpty().doesNotHaveDuplicates();
    }

    @Property
    void keysDoNotDependOnTheWordsOfTheNote(@ForAll("comparisons") Comparison note, @ForAll("words") String word) {
        var reworded = new Comparison(note.about(), note.subjects(), word, word, word, note.trap(), reworded(note.scenarios(), word));

        assertThat(Cards.of(reworded)).extracting(Card::key).isEqualTo(Cards.of(note).stream().map(Card::key).toList());
    }

    @Property
    void aChoiceHasARightOptionAndKeysOfItsOwnForEach(@ForAll("notes") Note note) {
        assertThat(choices(note)).allSatisfy(choice -> {
            assertThat(choice.rightCount()).isPositive();
            assertThat(choice.options()).extracting(Face.Option::key).doesNotHaveDuplicates();
        });
    }

    @Property
    void onlyAWrongOptionCarriesAnError(@ForAll("notes") Note note) {
        assertThat(choices(note).flatMap(choice -> choice.options().stream()))
                .allSatisfy(option -> assertThat(option.right() && option.error().isPresent()).isFalse());
    }

    private static Stream<Choice> choices(Note note) {
        return Cards.of(note).stream().map(Card::face).filter(Choice.class::isInstance).map(Choice.class::cast);
    }

    private static List<Scenario> reworded(List<Scenario> scenarios, String word) {
        return scenarios.stream()
                .map(scenario -> new Scenario(scenario.id(), word, scenario.hard(), scenario.right(), word, List.of(), scenario.wrong()))
                .toList();
    }

    @Provide
    Arbitrary<Note> notes() {
        return Arbitraries.oneOf(
                comparisons().map(note -> note),
                mnemonics(),
                questions(),
                Combinators.combine(words(), words()).as((front, back) -> new Basic(Notes.BARE, front, back)),
                Combinators.combine(words(), words()).as((front, back) -> new Reversed(Notes.BARE, front, back)),
                words().map(word -> new Misconception(Notes.ABOUT, word, word, word)),
                Arbitraries.integers().between(1, 999).list().ofMinSize(1).ofMaxSize(8).map(CardsProperties::cloze));
    }

    /** Two to four subjects, scenarios whose ids may be the words that other keys use. */
    @Provide
    Arbitrary<Comparison> comparisons() {
        var names = words().list().uniqueElements().ofMinSize(2).ofMaxSize(4);
        var ids = Arbitraries.of("signal", "trap", "1", "2", "nightly").list().uniqueElements().ofMaxSize(5);
        return Combinators.combine(names, ids).as(CardsProperties::comparison);
    }

    private static Comparison comparison(List<String> names, List<String> ids) {
        var scenarios = IntStream.range(0, ids.size())
                .mapToObj(place -> scenario(ids.get(place), names.get(place % names.size()), names))
                .toList();
        return new Comparison(
                Notes.ABOUT,
                names.stream().map(name -> new Subject(name, "signal of " + name)).toList(),
                "confusion",
                "signal",
                "check",
                new Trap(names.getFirst(), "situation", "looks right", "is wrong"),
                scenarios);
    }

    private static Scenario scenario(String id, String right, List<String> names) {
        var wrong = names.stream()
                .filter(name -> !name.equals(right))
                .map(name -> new WrongSubject(name, ErrorKind.REASONING, Optional.empty()))
                .toList();
        return new Scenario(id, "text", false, right, "why", List.of(), wrong);
    }

    private static Arbitrary<Note> mnemonics() {
        var letters = Arbitraries.of("A", "B", "C")
                .map(letter -> new Letter(letter, letter + "eta", Optional.empty(), List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(letters, Arbitraries.of(true, false))
                .as((all, ordered) -> new Mnemonic(Notes.BARE, "ABC", "topic", ordered, all));
    }

    private static Arbitrary<Note> questions() {
        var rights = Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(7);
        return rights.map(others -> {
            var options = Stream.concat(Stream.of(true), others.stream()).toList();
            return new Question(
                    Notes.BARE,
                    "stem",
                    List.of(),
                    Optional.empty(),
                    IntStream.range(0, options.size()).mapToObj(place -> option(place, options.get(place))).toList());
        });
    }

    private static Note.Option option(int place, boolean right) {
        var verdict = right ? new Verdict.Right() : new Verdict.Wrong(ErrorKind.CARELESS);
        return new Note.Option(String.valueOf(place), "text", verdict, "why", Optional.empty());
    }

    private static Note cloze(List<Integer> numbers) {
        return new Cloze(Notes.BARE, String.join(" ", numbers.stream().map("{{c%d::x}}"::formatted).toList()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    }
}
