package app.telltale.ui.decks;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.Picture;
import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.ui.Around;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.Shell;
import app.telltale.ui.Theming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of the sheets that an import opens; the dialogs of the platform are left out. */
@Tag("screenshots")
class ImportScreenshotTest {
    @TempDir
    private Path folder;

    private record Chosen(Path file) implements DeckFiles {
        @Override
        public List<Path> toImport() {
            return List.of(file);
        }

        @Override
        public Optional<Path> toExport(String suggested) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void plan(Theme theme) throws IOException, TimeoutException {
        shoot(theme, "import-plan", "\"id\": \"rabs\"", "\"id\": \"rabs-two\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void refused(Theme theme) throws IOException, TimeoutException {
        shoot(theme, "import-refused", "\"meaning\"", "\"meening\"");
    }

    private void shoot(Theme theme, String name, String words, String others) throws IOException, TimeoutException {
        String text = Files.readString(Path.of("decks/aws-ml-mnemonics.json"));
        Path file = Files.writeString(folder.resolve("mnemonics.json"), text.replace(words, others));
        var stage = FxToolkit.registerPrimaryStage();
        try (var library = Around.library(folder.resolve("data"))) {
            FxToolkit.setupStage(_ -> show(stage, theme, library, file));
            var robot = new FxRobot();
            robot.type(KeyCode.I);
            WaitForAsyncUtils.waitForFxEvents();
            var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
            Path shot = Files.createDirectories(Path.of("target/screenshots"))
                    .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            Picture.write(picture, shot);
            assertThat(shot).isNotEmptyFile();
            FxToolkit.cleanupStages();
        }
    }

    private static void show(Stage stage, Theme theme, Library library, Path file) {
        var around = new Around();
        var overlay = new Overlay();
        var model = new DecksModel(library, Around.background(), around);
        var view = new DecksView(model, new Chosen(file), _ -> {}, overlay);
        var shell = new Shell(List.of(new Shell.Entry(new Place.Decks(), Feather.BOOK_OPEN, "Decks", false)), overlay);
        shell.screens(_ -> view);
        var scene = new Scene(shell.node(), 1000, 700);
        new Theming(scene, Settings.DEFAULT.withTheme(theme));
        stage.setScene(scene);
        shell.go(new Place.Decks());
        stage.show();
    }
}
