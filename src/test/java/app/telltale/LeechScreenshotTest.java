package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.Limits;
import app.telltale.ui.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a leech, of what is offered for it, and of the sheet that rewrites its note. */
@Tag("screenshots")
class LeechScreenshotTest {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private static void shoot(Program program, String name, Theme theme) {
        var image = Program.onScreen(() -> program.scene().snapshot(null));
        Picture.write(image, PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
    }

    /** A comparison is passed on one day and missed on the next, with a setting that makes it a leech at once. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aLeechAndItsNote(Theme theme) throws IOException, CannotOpen {
        Files.createDirectories(PICTURES);
        try (var library = Library.open(folder, clock)) {
            library.decks(LocalDate.of(2026, 11, 23)).stream()
                    .filter(other -> !other.key().equals("aws-ml-comparisons"))
                    .forEach(other -> library.archive(other.id(), true));
        }
        var one = new Limits(1, 200);
        Program.set(folder, Settings.DEFAULT
                .withWelcomed(true).withReducedMotion(true).withTheme(theme).withLeechLapses(1).withLimits(one, one));
        try (var program = new Program(folder, clock)) {
            program.press(KeyCode.SPACE);
            new Learner(program).answerRightly();
        }
        clock.forward(Duration.ofDays(1));
        try (var program = new Program(folder, clock)) {
            program.press(KeyCode.SPACE);
            new Learner(program).miss();
            shoot(program, "leech-offer", theme);
            program.press(KeyCode.T);
            shoot(program, "leech-trap", theme);
            program.press(KeyCode.E);
            shoot(program, "rewrite", theme);
            program.robot.push(KeyCode.CONTROL, KeyCode.A);
            program.press(KeyCode.DELETE, KeyCode.ESCAPE);
            shoot(program, "rewrite-unsaved", theme);
            program.press(KeyCode.TAB);
            program.robot.push(KeyCode.CONTROL, KeyCode.A);
            program.press(KeyCode.DELETE);
            program.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            program.settle();
            shoot(program, "rewrite-faults", theme);
        }
        assertThat(PICTURES).isDirectoryContaining(file -> file.getFileName().toString().startsWith("rewrite-faults"));
    }
}
