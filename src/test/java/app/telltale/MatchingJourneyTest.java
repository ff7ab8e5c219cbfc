package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.settings.Settings;
import app.telltale.ui.DeckFile;
import app.telltale.ui.SettableClock;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matching on the screen, by keyboard and mouse. */
class MatchingJourneyTest {
    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void study() throws CannotOpen {
        OwnNote.fill(folder.resolve("data"), clock, DeckFile.MATCHING);
        Program.set(folder.resolve("data"), Settings.DEFAULT.withWelcomed(true).withReducedMotion(true));
        program = new Program(folder.resolve("data"), clock);
        program.press(KeyCode.SPACE);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private String marked() {
        return Program.onScreen(() -> program.scene().getRoot().lookup(".choice.picked").getId());
    }

    @Test
    void aNumberAnswersTheMarkedPromptAndTheNextIsMarked() {
        program.press(KeyCode.DIGIT2);

        assertThat(marked()).isEqualTo("prompt-2");
    }

    @Test
    void backspaceGoesBackToThePromptAnsweredLast() {
        program.press(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.BACK_SPACE);

        assertThat(marked()).isEqualTo("prompt-2");
    }

    @Test
    void aPromptThatIsClickedIsMarkedAndAClickedAnswerIsItsOwn() {
        program.click("#prompt-3");
        assertThat(marked()).isEqualTo("prompt-3");

        program.click("#option-1");
        assertThat(marked()).isEqualTo("prompt-4");
    }

    @Test
    void whenAllPromptsAreAnsweredTheNumbersSayHowSureOneIs() {
        program.press(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT3);

        assertThat(program.says("Service mismatch")).isTrue();
        assertThat(program.says("Sure")).isTrue();
    }
}
