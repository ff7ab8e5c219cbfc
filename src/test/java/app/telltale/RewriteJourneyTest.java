package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.NoteText;
import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.schedule.Moment;
import app.telltale.settings.Settings;
import app.telltale.ui.DeckFile;
import app.telltale.ui.SettableClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note is rewritten from its card, by keyboard alone. */
class RewriteJourneyTest {
    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void study() throws CannotOpen {
        OwnNote.fill(folder.resolve("data"), clock, DeckFile.CONSTRAINED);
        Program.set(folder.resolve("data"), Settings.DEFAULT.withWelcomed(true).withReducedMotion(true));
        program = new Program(folder.resolve("data"), clock);
        program.press(KeyCode.SPACE, KeyCode.E);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void chord(KeyCode... keys) {
        program.robot.push(keys);
        program.settle();
    }

    /** Replaces the text of the field that has the keyboard. */
    private void replace(String text) {
        chord(KeyCode.CONTROL, KeyCode.A);
        program.write(text);
    }

    private void save() {
        chord(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private String stem() throws CannotOpen {
        program.close();
        try (var library = Library.open(folder.resolve("data"), clock)) {
            long deck = library.decks(LocalDate.of(2026, 11, 23)).getLast().id();
            var limits = Settings.DEFAULT.limits();
            var now = new Moment(clock.instant(), LocalDate.of(2026, 11, 23));
            long note = library.begin(new Scope.OneDeck(deck), now, limits, limits, 1)
                    .queue()
                    .getFirst()
                    .note();
            return library.texts(note).stream()
                    .filter(text -> text.path().equals("stem"))
                    .map(NoteText::text)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aTextIsChangedSavedAndShown() throws CannotOpen {
        assertThat(program.shows("#rewrite-stem")).isTrue();
        chord(KeyCode.CONTROL, KeyCode.END);
        program.write(" Say which");
        save();

        assertThat(program.shows("#rewrite-stem")).isFalse();
        assertThat(program.shows(".review-card")).isTrue();
        assertThat(stem()).endsWith("What serves the model? Say which");
    }

    @Test
    void aStemWithoutItsDecidingWordsIsNotSavedAndSaysWhy() throws CannotOpen {
        replace("Nothing of it is left");
        save();

        assertThat(program.says("The deciding words \"within 100 ms\" are not in the text. Copy them from it letter for letter."))
                .isTrue();
        assertThat(stem()).startsWith("A hospital serves");
    }

    @Test
    void tabLeadsToTheNextText() {
        program.press(KeyCode.TAB);

        assertThat(Program.onScreen(() -> program.scene().getFocusOwner().getId())).isEqualTo("rewrite-deciding-0");
    }

    @Test
    void escapeClosesWhatIsUnchangedWithoutAsking() {
        program.press(KeyCode.ESCAPE);

        assertThat(program.shows("#rewrite-stem")).isFalse();
        assertThat(program.shows(".review-card")).isTrue();
    }

    @Test
    void escapeWarnsOnceOfWhatIsNotSaved() throws CannotOpen {
        program.write("x");
        program.press(KeyCode.ESCAPE);
        assertThat(program.says("Your changes are not saved. Press Esc once more to throw them away.")).isTrue();

        program.press(KeyCode.ESCAPE);
        assertThat(program.shows("#rewrite-stem")).isFalse();
        assertThat(stem()).startsWith("A hospital serves");
    }

    @Test
    void aSavedTextWithNothingChangedClosesToo() {
        save();

        assertThat(List.of(program.shows("#rewrite-stem"), program.shows(".review-card"))).containsExactly(false, true);
    }
}
