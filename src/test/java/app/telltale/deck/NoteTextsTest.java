package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Deck;
import app.telltale.card.Note;
import app.telltale.card.NoteText;
import app.telltale.card.Rewriting;
import app.telltale.card.Rewriting.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rewriting the texts of notes; the examples are of the small deck that has a note of every kind. */
class NoteTextsTest {
    private static Note sample(String id) {
        return switch (Samples.read(Samples.DECK)) {
            case Reading.Good(var deck) -> deck.notes().stream()
                    .filter(note -> note.about().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            case Reading.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static Note good(Rewriting rewriting) {
        return Rewriting.Good.class.cast(rewriting).note();
    }

    private static List<Fault> faults(String note, Map<String, String> changed) {
        return Rewriting.Bad.class.cast(NoteTexts.with(sample(note), changed)).faults();
    }

    @Property(tries = 200)
    void unchangedTextsGiveAnEqualNote(@ForAll("decks") Deck deck) {
        assertThat(deck.notes()).allSatisfy(note -> {
            var all = NoteTexts.of(note).stream().collect(Collectors.toMap(NoteText::path, NoteText::text));
            assertThat(NoteTexts.with(note, all)).isEqualTo(new Rewriting.Good(note));
            assertThat(NoteTexts.with(note, Map.of())).isEqualTo(new Rewriting.Good(note));
        });
    }

    @Property(tries = 100)
    void aTextThatIsChangedIsTheOnlyOne(@ForAll("decks") Deck deck) {
        var note = deck.notes().getFirst();
        var before = NoteTexts.of(note);
        var changed = before.stream().filter(text -> text.field().equals("explanation")).findFirst().orElseThrow();
        var after = NoteTexts.of(good(NoteTexts.with(note, Map.of(changed.path(), "Other"))));

        var expected = before.stream()
                .map(text -> text.equals(changed) ? new NoteText(text.path(), text.field(), text.places(), text.subject(), "Other") : text)
                .toList();
        assertThat(after).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Provide
    Arbitrary<Deck> decks() {
        return DeckArbitraries.decks();
    }

    @Test
    void theTextsOfAComparisonComeInTheOrderOfItsFile() {
        assertThat(NoteTexts.of(sample("streams"))).extracting(NoteText::path).containsExactly(
                "source",
                "subjects/0/signal",
                "subjects/1/signal",
                "subjects/2/signal",
                "confusion",
                "signal",
                "check",
                "trap/situation",
                "trap/looksRight",
                "trap/isWrong",
                "scenarios/0/text",
                "scenarios/0/why",
                "scenarios/0/deciding/0",
                "scenarios/0/wrong/0/why",
                "explanation");
    }

    @Test
    void aTextInListsKnowsItsPlacesAndItsSubject() {
        assertThat(NoteTexts.of(sample("streams")))
                .contains(new NoteText("scenarios/0/wrong/0/why", "scenarios.wrong.why", List.of(1, 1), "Firehose", "It keeps nothing."));
    }

    @Test
    void whatThingsAreKnownByIsNotToBeRewritten() {
        assertThat(NoteTexts.of(sample("skew"))).extracting(NoteText::field).containsOnly(
                "stem", "deciding", "options.text", "options.why", "explanation");
    }

    @Test
    void anExplanationCanBeAdded() {
        var note = good(NoteTexts.with(sample("f1"), Map.of("explanation", "Between two rates.")));

        assertThat(note.about().explanation()).contains("Between two rates.");
    }

    @Test
    void anOptionalTextThatIsBlankIsLeftOut() {
        var note = good(NoteTexts.with(sample("streams"), Map.of("explanation", " ", "scenarios/0/wrong/0/why", "")));

        assertThat(note.about().explanation()).isEmpty();
        assertThat(((Note.Comparison) note).scenarios().getFirst().wrong().getFirst().why()).isEqualTo(Optional.empty());
    }

    @Test
    void aTextThatANoteNeedsCannotBeBlank() {
        assertThat(faults("f1", Map.of("front", " "))).containsExactly(new Fault("front", "This text cannot be left empty."));
    }

    @Test
    void decidingWordsStayInTheText() {
        assertThat(faults("skew", Map.of("stem", "Only a few are fraud."))).containsExactly(new Fault(
                "deciding/0", "The deciding words \"0.2 %\" are not in the text. Copy them from it letter for letter."));
    }

    @Test
    void decidingWordsChangeWithTheText() {
        var note = good(NoteTexts.with(sample("skew"), Map.of("stem", "Only a few are fraud.", "deciding/0", "a few")));

        assertThat(((Note.Question) note).deciding()).containsExactly("a few");
    }

    @Test
    void decidingWordsThatAreTakenOutLeaveNoneBehind() {
        var note = good(NoteTexts.with(sample("skew"), Map.of("deciding/0", "")));

        assertThat(((Note.Question) note).deciding()).isEmpty();
    }

    @Test
    void theLastHardConstraintStays() {
        assertThat(faults("must", Map.of("constraints/hard/0", "")))
                .containsExactly(new Fault("constraints/hard/0", "This text cannot be left empty."));
    }

    @Test
    void aRepeatedTextIsSaidAtTheSecondWithoutALine() {
        assertThat(faults("stages", Map.of("items/2/text", "Gather")))
                .containsExactly(new Fault("items/2/text", "Repeated item \"Gather\". Remove one of them."));
    }

    @Test
    void lettersThatDoNotSpellTheWordAreSaidAtTheFirst() {
        assertThat(faults("ideal", Map.of("word", "I-DA"))).containsExactly(new Fault(
                "letters/0/letter", "The letters spell \"IDO\", not \"I-DA\". Give every letter of the word in its order, hyphens aside."));
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        var changed = new HashMap<String, String>();
        changed.put("stem", "");
        changed.put("options/0/text", "");

        assertThat(faults("skew", changed)).extracting(Fault::path).containsExactly("stem", "options/0/text");
    }

    @Test
    void aClozeKeepsItsGaps() {
        assertThat(faults("split", Map.of("text", "Fit on {{c2::train}} only."))).containsExactly(
                new Fault("text", "The gap {{c1::…}} is missing. It is a card with its own reviews; keep it."));
    }

    @Test
    void aClozeMayGetOneMoreGap() {
        var note = good(NoteTexts.with(sample("split"), Map.of("text", "Fit on {{c1::train}} {{c2::only}}.")));

        assertThat(note).returns("Fit on {{c1::train}} {{c2::only}}.", made -> ((Note.Cloze) made).text());
    }
}
