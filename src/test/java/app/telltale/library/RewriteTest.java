package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.card.Deck;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.NoteText;
import app.telltale.card.Rewriting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first of three notes is rewritten. */
class RewriteTest {
    private static final Deck DECK = Shelf.deck("d", 1, List.of(
            Shelf.basic("n0", "back 0"), Shelf.basic("n1", "back 1"), new Note.Cloze(Shelf.about("n2"), "{{c1::a}} and {{c2::b}}")));

    @TempDir
    private Path folder;

    @TempDir
    private Path files;

    private Library library;
    private long note;
    private long card;

    @BeforeEach
    void open() {
        library = Shelf.open(folder, Shelf.bundled(DECK));
        var first = Shelf.begin(library, DAY).queue().stream()
                .filter(queued -> library.card(queued.id()).note().about().id().equals("n0"))
                .findFirst()
                .orElseThrow();
        note = first.note();
        card = first.id();
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private long cloze() {
        return Shelf.begin(library, DAY).queue().stream()
                .filter(queued -> library.card(queued.id()).note() instanceof Note.Cloze)
                .findFirst()
                .orElseThrow()
                .note();
    }

    @Test
    void itsTextsCanBeRead() {
        assertThat(library.texts(note)).extracting(NoteText::path).containsExactly("front", "back", "explanation");
    }

    @Test
    void theCardShowsTheNewText() {
        assertThat(library.rewrite(note, Map.of("back", "Better."))).isInstanceOf(Rewriting.Good.class);

        assertThat(library.card(card).note()).isEqualTo(Shelf.basic("n0", "Better."));
    }

    @Test
    void theProgressStays() {
        Shelf.gradeAll(library, DAY, Grade.EASY);
        var before = library.card(card).state();
        library.rewrite(note, Map.of("back", "Better."));

        assertThat(library.card(card).state()).isEqualTo(before);
        assertThat(Shelf.today(library, DAY).done()).isEqualTo(4);
    }

    @Test
    void aTextThatBreaksARuleChangesNothing() {
        assertThat(library.rewrite(note, Map.of("back", "", "front", "Other?"))).isInstanceOf(Rewriting.Bad.class);

        assertThat(library.card(card).note()).isEqualTo(DECK.notes().getFirst());
    }

    @Test
    void aNewGapOfAClozeIsANewCard() {
        library.rewrite(cloze(), Map.of("text", "{{c1::a}}, {{c2::b}} and {{c3::c}}"));

        assertThat(library.decks(DAY).getFirst().cards()).isEqualTo(5);
    }

    @Test
    void anImportOfTheDeckCallsTheNoteChangedAndReplacesIt() {
        library.rewrite(note, Map.of("back", "Better."));
        var plan = Shelf.plan(library, DECK, files);

        assertThat(plan.changed()).containsExactly("n0");
        library.carryOut(plan);
        assertThat(library.card(card).note()).isEqualTo(DECK.notes().getFirst());
    }

    @Test
    void aRetiredNoteCannotBeRewritten() {
        library.carryOut(Shelf.plan(library, Shelf.deck("d", 2, DECK.notes().subList(1, 3)), files));

        assertThatThrownBy(() -> library.rewrite(note, Map.of("back", "Better."))).isInstanceOf(NoSuchElementException.class);
    }
}
