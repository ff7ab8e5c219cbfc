package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.settings.Settings;
import app.telltale.ui.SettableClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest text in a window of 1000 by 700, and the usual text in the narrowest window. */
class NarrowPagesTest {
    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");
    private final List<String> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1000, 175", "760, 100"})
    void noPageIsWiderThanTheWindowAndNoTextIsCut(int width, int textSize) throws CannotOpen {
        Practice.fill(folder, clock, 6);
        Program.set(folder, Settings.DEFAULT.withWelcomed(true).withReducedMotion(true).withTextSize(textSize));
        try (var program = new Program(folder, clock)) {
            Program.onScreen(() -> {
                program.scene().getWindow().setWidth(width);
                return true;
            });
            for (String place : List.of("home", "drills", "decks", "settings")) {
                program.click("#rail-" + place);
                fits(program, place);
            }
            program.click("#rail-insights");
            for (KeyCode page : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                program.press(page);
                fits(program, "insights, page " + page.getName());
            }
        }
        assertThat(faults).isEmpty();
    }

    private void fits(Program program, String page) {
        var root = Program.onScreen(() -> {
            program.scene().getRoot().applyCss();
            program.scene().getRoot().layout();
            return program.scene().getRoot();
        });
        root.lookupAll(".page-scroll").stream()
                .map(ScrollPane.class::cast)
                .filter(scroll -> scroll.getContent().minWidth(-1) > scroll.getViewportBounds().getWidth())
                .forEach(_ -> faults.add(page + " is too wide"));
        cut(root).forEach(text -> faults.add(page + " cuts: " + text));
    }

    /** The labels that end in dots because they have no room. */
    private static Stream<String> cut(Node node) {
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(NarrowPagesTest::cut)
                : Stream.<String>empty();
        return node instanceof Labeled label && isCut(label) ? Stream.concat(Stream.of(label.getText()), below) : below;
    }

    private static boolean isCut(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text shown
                        && shown.getText().endsWith(label.getEllipsisString())
                        && !Objects.equals(shown.getText(), label.getText()));
    }
}
