package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.settings.Settings;
import app.telltale.ui.SettableClock;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through the insights by keyboard alone. */
class InsightsJourneyTest {
    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Program opened(int days) throws CannotOpen {
        if (days > 0) {
            Practice.fill(folder, clock, days);
        }
        Program.set(folder, Settings.DEFAULT.withWelcomed(true).withReducedMotion(true));
        var program = new Program(folder, clock);
        program.click("#rail-insights");
        return program;
    }

    private static boolean isIn(Program program, String id) {
        return Program.onScreen(() -> {
            for (var node = program.scene().getFocusOwner(); node != null; node = node.getParent()) {
                if (id.equals(node.getId())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static void tabTo(Program program, String id) {
        for (int presses = 0; presses < 40 && !isIn(program, id); presses++) {
            program.press(KeyCode.TAB);
        }
        assertThat(isIn(program, id)).as(id).isTrue();
    }

    private static void openACell(Program program, String figure) {
        tabTo(program, figure);
        for (int moves = 0; moves < 4 && !program.shows("#insights-back"); moves++) {
            program.press(KeyCode.ENTER);
            if (!program.shows("#insights-back")) {
                program.press(KeyCode.RIGHT);
            }
        }
    }

    @Test
    void aCellOfTheProfileLeadsToItsMissesAndBack() throws CannotOpen {
        try (var program = opened(6)) {
            openACell(program, "weak-spots");
            assertThat(program.shows("#insights-back")).isTrue();
            program.press(KeyCode.ESCAPE);
            assertThat(program.shows("#insights-back")).isFalse();
            assertThat(program.shows("#weak-spots")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"weak-spots", "weak-subjects", "weak-tags"})
    void aCellIsDrilledWithOneKey(String figure) throws CannotOpen {
        try (var program = opened(6)) {
            openACell(program, figure);
            assertThat(program.shows("#insights-drill")).isTrue();
            program.press(KeyCode.D);
            assertThat(program.shows("#drill-chip")).isTrue();
        }
    }

    @Test
    void theKeyboardStaysOnThePageWhenItsPlotHasGone() throws CannotOpen {
        try (var program = opened(6)) {
            tabTo(program, "weak-spots");
            program.press(KeyCode.DIGIT2, KeyCode.ENTER);
            assertThat(program.shows("#confusion-matrix")).isTrue();
            program.press(KeyCode.DIGIT1);
            openACell(program, "weak-spots");
            program.press(KeyCode.ESCAPE, KeyCode.ENTER);
            assertThat(program.shows("#weak-spots")).isTrue();
        }
    }

    @Test
    void theDigitsTurnThePages() throws CannotOpen {
        try (var program = opened(2)) {
            program.press(KeyCode.DIGIT2);
            assertThat(program.shows("#confusion-matrix")).isTrue();
            program.press(KeyCode.DIGIT3);
            assertThat(program.shows("#retention")).isTrue();
            assertThat(program.shows("#forecast-days")).isTrue();
            program.press(KeyCode.DIGIT4);
            assertThat(program.shows("#calendar")).isTrue();
            program.press(KeyCode.DIGIT1);
            assertThat(program.shows("#weak-spots")).isTrue();
        }
    }

    @Test
    void withoutAReviewEveryFigureSaysWhatFillsIt() throws CannotOpen {
        try (var program = opened(0)) {
            for (KeyCode page : new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4}) {
                program.press(page);
                assertThat(program.shows(".figure-empty")).as(page.getName()).isTrue();
                assertThat(program.shows(".plot")).as(page.getName()).isFalse();
            }
        }
    }

    @Test
    void aFewSlipsStayPale() throws CannotOpen {
        try (var program = opened(2)) {
            assertThat(program.shows("#weak-spots .step-2")).isTrue();
            assertThat(program.shows("#weak-spots .step-3")).isFalse();
            assertThat(program.shows("#weak-spots .step-4")).isFalse();
        }
    }
}
