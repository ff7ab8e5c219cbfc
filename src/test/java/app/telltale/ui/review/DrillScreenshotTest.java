package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.Picture;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.ui.DeckFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of the review screen in drills. */
@Tag("screenshots")
class DrillScreenshotTest {
    private static final Drill STORES = new Drill.Contrast("Glue", "Feature Store");

    @TempDir
    private Path folder;

    private Sitting sitting(Theme theme, String... notes) {
        return new Sitting(folder, notes).with(settings -> settings.withTheme(theme).withReducedMotion(true));
    }

    private static void shoot(ReviewWindow window, Theme theme, String name) throws IOException {
        Path shot = Files.createDirectories(Path.of("target/screenshots"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Picture.write(window.picture(), shot);
        assertThat(shot).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void wordsAreFound(Theme theme) throws IOException, TimeoutException {
        try (var sitting = sitting(theme, DeckFile.CONSTRAINED)) {
            var window = new ReviewWindow(sitting, 1000, 700).drill(new Drill.Constraint(Optional.empty()));
            shoot(window, theme, "drill-finding");
            window.press(KeyCode.ENTER);
            shoot(window, theme, "drill-finding-none");
            var words = sitting.finding().search().prompt().words();
            for (int place = 0; place < words.size(); place++) {
                if (words.get(place).text().matches("within|100|hospital|little|possible")) {
                    window.robot.clickOn("#word-" + place);
                    ReviewWindow.settle();
                }
            }
            shoot(window, theme, "drill-finding-marked");
            window.press(KeyCode.ENTER);
            shoot(window, theme, "drill-found");
            window.press(KeyCode.DIGIT1, KeyCode.DIGIT3);
            shoot(window, theme, "drill-found-answered");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aPromptIsRead(Theme theme) throws IOException, TimeoutException {
        try (var sitting = sitting(theme, DeckFile.CONSTRAINED)) {
            var window = new ReviewWindow(sitting, 1000, 700).drill(new Drill.SlowReading(Optional.empty()));
            shoot(window, theme, "drill-reading-still");
            sitting.with(settings -> settings.withReducedMotion(false)
                    .withDrills(DrillOptions.DEFAULT.withLength(Unit.MINUTES, 10)));
            window.drill(new Drill.SlowReading(Optional.empty()));
            sitting.clock.forward(Duration.ofSeconds(6));
            WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
            shoot(window, theme, "drill-reading");
            sitting.clock.forward(Duration.ofSeconds(60));
            WaitForAsyncUtils.sleep(1200, TimeUnit.MILLISECONDS);
            shoot(window, theme, "drill-read");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aDrillIsGradedAndEnds(Theme theme) throws IOException, TimeoutException {
        try (var sitting = sitting(theme, DeckFile.COMPARISON, DeckFile.CONSTRAINED)) {
            var window = new ReviewWindow(sitting, 1000, 700);
            sitting.drill(STORES);
            while (sitting.model().step().get() instanceof Step.Asking) {
                sitting.answer(false);
            }
            window.drill(STORES);
            shoot(window, theme, "drill-asking");
            int right = sitting.asking().card().order().indexOf(
                    sitting.asking().card().queued().subject().orElseThrow().equals("Glue") ? 0 : 1);
            window.press(right == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2, KeyCode.DIGIT3);
            shoot(window, theme, "drill-grading");
            window.press(KeyCode.SPACE);
            for (int card = 0; card < 3; card++) {
                sitting.clock.forward(Duration.ofSeconds(20));
                window.press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.SPACE);
            }
            shoot(window, theme, "drill-end");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingFitsADrill(Theme theme) throws IOException, TimeoutException {
        try (var sitting = sitting(theme, DeckFile.CONSTRAINED)) {
            var window = new ReviewWindow(sitting, 1000, 700).drill(new Drill.Mix("zebra"));
            shoot(window, theme, "drill-none");
        }
    }
}
