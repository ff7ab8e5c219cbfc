package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.ui.SettableClock;
import app.telltale.ui.plot.FigurePane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes pictures of the insights to {@code target/screenshots}: with nothing, with little and with two months of study. */
@Tag("screenshots")
class InsightsScreenshotTest {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Theme theme = Theme.LIGHT;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyPage(Theme colours) throws IOException, CannotOpen {
        theme = colours;
        Files.createDirectories(PICTURES);
        opened("nothing", 0, program -> pages(program, "insights-nothing"));
        opened("one", 2, program -> pages(program, "insights-little"));
        opened("months", 64, program -> {
            pages(program, "insights");
            program.press(KeyCode.DIGIT1);
            program.settle();
            Program.onScreen(() -> {
                cell(program.scene().getRoot()).requestFocus();
                return true;
            });
            program.press(KeyCode.ENTER);
            shoot(program, "insights-behind");
        });
    }

    private static Node cell(Node root) {
        return ((FigurePane) root.lookup("#weak-spots")).lookup(".heat-grid").getParent();
    }

    private void opened(String name, int days, Consumer<Program> visit) throws CannotOpen {
        Path data = folder.resolve(theme + name);
        if (days > 0) {
            Practice.fill(data, clock, days);
        }
        Program.set(data, Settings.DEFAULT.withTheme(theme).withReducedMotion(true).withWelcomed(true));
        try (var program = new Program(data, clock)) {
            program.click("#rail-insights");
            visit.accept(program);
        }
    }

    private void pages(Program program, String name) {
        for (int page = 1; page <= 4; page++) {
            program.press(KeyCode.valueOf("DIGIT" + page));
            shoot(program, name + "-" + page);
            scrolled(program, name + "-" + page);
        }
    }

    /** The parts of the page that lie below the window. */
    private void scrolled(Program program, String name) {
        for (int part = 1; part <= 4 && hidden(program); part++) {
            program.press(KeyCode.PAGE_DOWN);
            shoot(program, name + (char) ('a' + part));
        }
    }

    private static boolean hidden(Program program) {
        return Program.onScreen(() -> ((ScrollPane) program.scene().lookup(".page-scroll")).getVvalue() < 0.999
                && ((ScrollPane) program.scene().lookup(".page-scroll")).getContent().getBoundsInLocal().getHeight() > 710);
    }

    private void shoot(Program program, String name) {
        program.settle();
        var image = Program.onScreen(() -> program.scene().snapshot(null));
        Path file = PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Picture.write(image, file);
        assertThat(file).isNotEmptyFile();
    }
}
