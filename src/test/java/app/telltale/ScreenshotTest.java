package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face;
import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.Limits;
import app.telltale.ui.DeckFile;
import app.telltale.ui.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Writes a picture of every screen to {@code target/screenshots}, each by a method that leads there: a new screen takes a new method
 * and a line in {@link #everyScreen}.
 */
@Tag("screenshots")
class ScreenshotTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Limits MANY = new Limits(500, 500);
    private static final String CLOZE =
            """
            { "id": "kms", "kind": "cloze", "domains": ["mla-c01/4"],
              "text": "With **{{c1::SSE-KMS}}**, the bucket's objects are encrypted under a key whose use {{c2::CloudTrail}} records.",
              "explanation": "SSE-S3 leaves no such record." }
            """;

    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Theme theme = Theme.LIGHT;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyScreen(Theme colours) throws IOException, CannotOpen {
        theme = colours;
        Files.createDirectories(PICTURES);
        welcome();
        today();
        todayEmpty();
        comparison();
        several();
        mnemonic();
        order();
        recall();
        misconception();
        cloze();
        ordering();
        matching();
        constrained();
        end();
        keys();
        decks();
        settingsPage();
    }

    private Settings settings() {
        return Settings.DEFAULT
                .withTheme(theme)
                .withReducedMotion(true)
                .withWelcomed(true)
                .withExam("mla-c01", Optional.of(LocalDate.of(2026, 12, 14)));
    }

    /** Opens the program on the folder called {@code name}, which is new unless something was put there. */
    private void opened(String name, Settings settings, Consumer<Program> visit) {
        Path data = folder.resolve(theme + name);
        Program.set(data, settings);
        try (var program = new Program(data, clock)) {
            visit.accept(program);
        }
    }

    private void shoot(Program program, String name) {
        var image = Program.onScreen(() -> program.scene().snapshot(null));
        Path file = PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Picture.write(image, file);
        assertThat(file).isNotEmptyFile();
    }

    /** Opens the program and begins to study only what comes with the program in this deck, up to a card of this form. */
    private void asked(String deck, Predicate<Face> form, Consumer<Program> visit) throws CannotOpen {
        String name = deck + form.hashCode();
        try (var library = Library.open(folder.resolve(theme + name), clock)) {
            library.decks(LocalDate.of(2026, 11, 23)).stream()
                    .filter(other -> !other.key().equals(deck))
                    .forEach(other -> library.archive(other.id(), true));
        }
        opened(name, settings().withLimits(MANY, MANY), program -> {
            program.press(KeyCode.SPACE);
            new Learner(program).until(form);
            visit.accept(program);
        });
    }

    private void welcome() {
        opened("welcome", settings().withWelcomed(false).withExam("mla-c01", Optional.empty()), program -> shoot(program, "welcome"));
    }

    private void today() {
        opened("today", settings(), program -> shoot(program, "today"));
    }

    private void todayEmpty() throws CannotOpen {
        try (var library = Library.open(folder.resolve(theme + "empty"), clock)) {
            library.decks(LocalDate.of(2026, 11, 23)).forEach(deck -> library.archive(deck.id(), true));
        }
        opened("empty", settings(), program -> shoot(program, "today-empty"));
    }

    private void comparison() throws CannotOpen {
        asked("aws-ml-comparisons", Face.Choice.class::isInstance, program -> {
            var learner = new Learner(program);
            shoot(program, "choice-asking");
            learner.give(true);
            shoot(program, "choice-picked");
            program.press(KeyCode.DIGIT3);
            shoot(program, "choice-right");
            program.press(KeyCode.SPACE);
            learner.until(Face.Choice.class::isInstance);
            learner.miss();
            shoot(program, "choice-naming");
            program.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            shoot(program, "choice-naming-scrolled");
        });
    }

    private void several() throws CannotOpen {
        asked("aws-ml-questions", face -> face instanceof Face.Choice choice && choice.rightCount() > 1, program -> {
            shoot(program, "several-asking");
            new Learner(program).miss();
            shoot(program, "several-naming");
        });
    }

    private void mnemonic() throws CannotOpen {
        asked("aws-ml-mnemonics", Face.Spell.class::isInstance, program -> {
            shoot(program, "mnemonic-asking");
            new Learner(program).give(false);
            program.press(KeyCode.DIGIT1);
            shoot(program, "mnemonic-judged");
        });
    }

    private void order() throws CannotOpen {
        asked("aws-ml-mnemonics", Face.Order.class::isInstance, program -> {
            program.press(KeyCode.DIGIT2, KeyCode.DIGIT1);
            shoot(program, "order-asking");
            program.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
            new Learner(program).give(false);
            program.press(KeyCode.DIGIT1);
            shoot(program, "order-judged");
        });
    }

    private void recall() throws CannotOpen {
        asked("aws-ml-comparisons", Face.Recall.class::isInstance, program -> {
            shoot(program, "recall-asking");
            program.press(KeyCode.SPACE);
            shoot(program, "recall-answered");
        });
    }

    private void misconception() throws CannotOpen {
        asked("aws-ml-misconceptions", Face.Recall.class::isInstance, program -> {
            shoot(program, "misconception-asking");
            program.press(KeyCode.SPACE);
            shoot(program, "misconception-answered");
        });
    }

    private void cloze() throws CannotOpen {
        own("cloze", CLOZE, program -> {
            program.press(KeyCode.SPACE);
            shoot(program, "cloze-asking");
            program.press(KeyCode.SPACE);
            shoot(program, "cloze-answered");
        });
    }

    private void ordering() throws CannotOpen {
        own("ordering", DeckFile.ORDERING, program -> {
            program.press(KeyCode.SPACE);
            program.press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT2); // as shown, which is never right
            shoot(program, "ordering-naming");
        });
    }

    private void matching() throws CannotOpen {
        own("matching", DeckFile.MATCHING, program -> {
            program.press(KeyCode.SPACE);
            shoot(program, "matching-asking");
            program.press(KeyCode.DIGIT2, KeyCode.DIGIT1);
            shoot(program, "matching-half");
            program.press(KeyCode.DIGIT2, KeyCode.DIGIT3);
            shoot(program, "matching-given");
            program.press(KeyCode.DIGIT2);
            shoot(program, "matching-naming");
            program.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            shoot(program, "matching-naming-scrolled");
        });
    }

    private void constrained() throws CannotOpen {
        own("constrained", DeckFile.CONSTRAINED, program -> {
            program.press(KeyCode.SPACE);
            program.press(KeyCode.DIGIT1, KeyCode.DIGIT2);
            shoot(program, "constrained-answered");
        });
    }

    /** Opens the program with only this note to study. */
    private void own(String name, String note, Consumer<Program> visit) throws CannotOpen {
        OwnNote.fill(folder.resolve(theme + name), clock, note);
        opened(name, settings(), visit);
    }

    private void end() {
        opened("end", settings().withLimits(new Limits(12, 200), Limits.DEFAULT), program -> {
            program.press(KeyCode.SPACE);
            var learner = new Learner(program);
            var reasons = List.of(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).iterator();
            while (reasons.hasNext()) {
                clock.forward(Duration.ofSeconds(21));
                learner.miss();
                program.press(reasons.next());
                learner.answerRightly();
            }
            while (learner.isAsked()) {
                clock.forward(Duration.ofSeconds(14));
                learner.answerRightly();
            }
            shoot(program, "end");
            program.press(KeyCode.ESCAPE);
            shoot(program, "today-done");
        });
    }

    private void keys() {
        opened("keys", settings(), program -> {
            program.press(KeyCode.SPACE);
            program.press(KeyCode.ESCAPE);
            program.press(KeyCode.SPACE);
            program.write("?");
            shoot(program, "keys");
        });
    }

    private void decks() {
        opened("decks", settings(), program -> {
            program.click("#rail-decks");
            if (!program.shows("#import")) {
                // The headless platform loses the first click of a window now and then.
                program.click("#rail-decks");
            }
            assertThat(program.shows("#import")).isTrue();
            shoot(program, "decks");
            program.press(KeyCode.L);
            shoot(program, "decks-limits");
            program.press(KeyCode.ESCAPE);
            program.press(KeyCode.DELETE);
            shoot(program, "decks-delete");
        });
    }

    private void settingsPage() {
        opened("settings", settings(), program -> {
            program.click("#rail-settings");
            shoot(program, "settings");
            for (int page = 0; page < 30; page++) {
                program.press(KeyCode.TAB);
            }
            shoot(program, "settings-end");
        });
    }
}
