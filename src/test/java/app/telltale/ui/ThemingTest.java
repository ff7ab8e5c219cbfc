package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ThemingTest {
    private final Label label = new Label("Telltale");
    private final Scene scene = new Scene(new StackPane(label), 200, 100);
    private final Theming theming = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Theming(scene, Settings.DEFAULT));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    private void apply(Settings settings) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            theming.apply(settings);
            scene.getRoot().applyCss();
            return true;
        });
    }

    private List<String> sheets() {
        return scene.getStylesheets().stream().map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1)).toList();
    }

    @Test
    void darkTakesTheDarkColours() {
        apply(Settings.DEFAULT.withTheme(Theme.DARK));

        assertThat(sheets()).containsExactly("dark.css", "telltale.css", "plots.css");
    }

    @Test
    void lightTakesTheLightColours() {
        apply(Settings.DEFAULT.withTheme(Theme.DARK));
        apply(Settings.DEFAULT.withTheme(Theme.LIGHT));

        assertThat(sheets()).containsExactly("light.css", "telltale.css", "plots.css");
    }

    @ParameterizedTest(name = "{0} %: {1} px")
    @CsvSource({"100, 14", "80, 11.2", "150, 21", "175, 24.5"})
    void theTextIsAsLargeAsSet(int perCent, double pixels) {
        apply(Settings.DEFAULT.withTextSize(perCent));

        assertThat(label.getFont().getSize()).isCloseTo(pixels, within(0.01));
    }

    @Test
    void theTypeIsTheOneThatComesWithTheProgram() {
        apply(Settings.DEFAULT);

        assertThat(label.getFont().getFamily()).isEqualTo("Inter");
    }
}
