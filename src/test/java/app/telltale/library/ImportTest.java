package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.basic;
import static app.telltale.library.Shelf.basics;
import static app.telltale.library.Shelf.begin;
import static app.telltale.library.Shelf.bundled;
import static app.telltale.library.Shelf.gradeAll;
import static app.telltale.library.Shelf.plan;
import static app.telltale.library.Shelf.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.card.Deck;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    Path folder;

    @TempDir
    Path files;

    private Library library;

    @BeforeEach
    void empty() {
        library = Shelf.open(folder);
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private void reopen(BundledDeck... bundled) {
        library.close();
        library = Shelf.open(folder, bundled);
    }

    private static Deck changed(Deck deck, int place, Note note) {
        var notes = new ArrayList<>(deck.notes());
        notes.set(place, note);
        return Shelf.deck(deck.id(), deck.revision() + 1, notes);
    }

    @Test
    void oneWordChangedInAThousandNotesTouchesOneNoteAndNoProgress() {
        var deck = basics("big", 1_000);
        assertThat(plan(library, deck, files)).satisfies(first -> {
            assertThat(first.existing()).isEmpty();
            assertThat(first.added()).hasSize(1_000).startsWith("n0", "n1");
        });
        library.carryOut(plan(library, deck, files));
        gradeAll(library, DAY.minusDays(1), Grade.GOOD);
        var sitting = begin(library, DAY);
        long card = sitting.queue().stream()
                .filter(queued -> library.card(queued.id()).note().about().id().equals("n17"))
                .findFirst().orElseThrow().id();
        var state = library.card(card).state();

        var again = plan(library, changed(deck, 17, basic("n17", "another word")), files);
        assertThat(again.existing()).isPresent();
        assertThat(again.unchanged()).hasSize(999);
        assertThat(again.changed()).containsExactly("n17");
        assertThat(again.added()).isEmpty();
        assertThat(again.retired()).isEmpty();

        assertThat(library.carryOut(again)).returns(1_000, DeckSummary::cards).returns(0, DeckSummary::fresh).returns(1_000, DeckSummary::due);
        assertThat(library.card(card)).satisfies(studied -> {
            assertThat(studied.state()).isEqualTo(state);
            assertThat(studied.note()).isEqualTo(basic("n17", "another word"));
        });
    }

    @Test
    void cardsOfAChangedNoteAreMatchedByTheirKeys() {
        var deck = Shelf.deck("d", 1, _ -> cloze("{{c1::a}} {{c2::b}}"));
        library.carryOut(plan(library, deck, files));
        gradeAll(library, DAY, Grade.GOOD);

        library.carryOut(plan(library, changed(deck, 0, cloze("{{c2::b}} {{c3::c}}")), files));
        assertThat(library.decks(DAY).getFirst()).returns(2, DeckSummary::cards).returns(1, DeckSummary::fresh);

        library.carryOut(plan(library, changed(deck, 0, cloze("{{c1::a}} {{c2::b}}")), files));
        assertThat(library.decks(DAY).getFirst()).returns(2, DeckSummary::cards).returns(0, DeckSummary::fresh);
    }

    private static Note cloze(String text) {
        return new Note.Cloze(Shelf.about("cloze"), text);
    }

    @Test
    void notesThatAreGoneAreRetiredAndComeBackWithTheirProgress() {
        var deck = basics("d", 3);
        library.carryOut(plan(library, deck, files));
        gradeAll(library, DAY, Grade.GOOD);
        var fewer = Shelf.deck("d", 2, deck.notes().subList(1, 3));

        var plan = plan(library, fewer, files);
        assertThat(plan.retired()).containsExactly("n0");
        library.carryOut(plan);
        assertThat(library.decks(DAY).getFirst().cards()).isEqualTo(2);
        assertThat(plan(library, fewer, files).retired()).isEmpty();

        assertThat(plan(library, deck, files).changed()).containsExactly("n0");
        assertThat(library.carryOut(plan(library, deck, files))).returns(3, DeckSummary::cards).returns(0, DeckSummary::fresh);
    }

    @Test
    void notesThatMovedAreLearnedInTheirNewOrder() {
        var deck = basics("d", 3);
        library.carryOut(plan(library, deck, files));
        var turned = Shelf.deck("d", 2, deck.notes().reversed());

        assertThat(plan(library, turned, files).unchanged()).hasSize(3);
        library.carryOut(plan(library, turned, files));
        assertThat(begin(library, DAY).queue().stream().map(card -> library.card(card.id()).note()))
                .containsExactlyElementsOf(turned.notes());
    }

    @Test
    void whatWasExportedImportsAsUnchanged() {
        library.carryOut(plan(library, Shelf.deck("d", 5, place -> Shelf.reversed("r" + place)), files));
        var file = files.resolve("export.json");
        library.export(library.decks(DAY).getFirst().id(), file);

        assertThat(library.plan(file)).isInstanceOfSatisfying(
                ImportPlan.Ready.class, plan -> assertThat(plan.unchanged()).hasSize(5).isEqualTo(idsOf(plan.deck())));
    }

    private static List<String> idsOf(Deck deck) {
        return deck.notes().stream().map(note -> note.about().id()).toList();
    }

    @Test
    void anExportThatCannotBeWrittenSaysSo() {
        library.carryOut(plan(library, basics("d", 1), files));
        long deck = library.decks(DAY).getFirst().id();

        assertThatThrownBy(() -> library.export(deck, files.resolve("none").resolve("x.json")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("could not be written");
    }

    @Test
    void aFileWithProblemsIsRefused() throws IOException {
        var file = Files.writeString(files.resolve("bad.json"), "{");

        assertThat(library.plan(file)).isInstanceOfSatisfying(ImportPlan.Refused.class, refused -> {
            assertThat(refused.file()).isEqualTo("bad.json");
            assertThat(refused.problems()).isNotEmpty();
        });
    }

    @Test
    void aFailureInTheMiddleLeavesNothingHalfWritten() {
        library.carryOut(plan(library, basics("d", 3), files));
        var broken = IntStream.range(0, 40).mapToObj(place -> basic("m" + place % 39, "twice")).toList();
        var plan = new ImportPlan.Ready(
                "broken.json", new Deck("d", "Broken", 2, Optional.empty(), broken), Optional.empty(),
                List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> library.carryOut(plan)).isInstanceOf(StoreFailure.class);
        assertThat(library.decks(DAY)).singleElement().returns("Deck d", DeckSummary::name).returns(3, DeckSummary::cards);
    }

    @Test
    void bundledDecksComeOnceAndAreRaisedOnlyByAHigherRevision() {
        var deck = basics("b", 3);
        reopen(bundled(deck));
        gradeAll(library, DAY, Grade.GOOD);
        reopen(bundled(deck));
        assertThat(library.decks(DAY)).singleElement().returns(true, DeckSummary::bundled).returns(0, DeckSummary::fresh);

        var newer = changed(deck, 1, basic("n1", "better"));
        reopen(new BundledDeck("b", 1, () -> newer));
        assertThat(plan(library, newer, files).changed()).containsExactly("n1");
        reopen(bundled(newer));
        assertThat(plan(library, newer, files).unchanged()).hasSize(3);
        assertThat(library.decks(DAY)).singleElement().returns(3, DeckSummary::cards).returns(0, DeckSummary::fresh);
    }

    @Test
    void aDeletedBundledDeckStaysAwayEvenWhenANewerOneComes() {
        var deck = basics("b", 3);
        reopen(bundled(deck));
        gradeAll(library, DAY, Grade.AGAIN);
        library.delete(library.decks(DAY).getFirst().id());

        assertThat(library.decks(DAY)).isEmpty();
        assertThat(today(library, DAY).waiting()).isZero();
        assertThat(begin(library, DAY).queue()).isEmpty();
        reopen(bundled(changed(deck, 1, basic("n1", "better"))));
        reopen(bundled(changed(deck, 1, basic("n1", "better"))));
        assertThat(library.decks(DAY)).isEmpty();
    }

    @Test
    void aDeletedDeckCanBeRestoredWithItsProgressUntilTheNextStart() {
        library.carryOut(plan(library, basics("d", 3), files));
        long id = library.decks(DAY).getFirst().id();
        gradeAll(library, DAY, Grade.GOOD);
        library.delete(id);
        library.restore(id);
        assertThat(library.decks(DAY)).singleElement().returns(0, DeckSummary::fresh);

        library.delete(id);
        assertThat(library.carryOut(plan(library, basics("d", 3), files))).returns(id, DeckSummary::id).returns(0, DeckSummary::fresh);

        library.delete(id);
        reopen();
        assertThat(library.carryOut(plan(library, basics("d", 3), files)).fresh()).isEqualTo(3);
    }

    @Test
    void theLearnersNameOutlivesImports() {
        library.carryOut(plan(library, basics("d", 1), files));
        library.rename(library.decks(DAY).getFirst().id(), "Mine");
        library.carryOut(plan(library, changed(basics("d", 1), 0, basic("n0", "new")), files));

        assertThat(library.decks(DAY).getFirst().name()).isEqualTo("Mine");
        assertThat(library.card(begin(library, DAY).queue().getFirst().id()).deckName()).isEqualTo("Mine");
    }
}
