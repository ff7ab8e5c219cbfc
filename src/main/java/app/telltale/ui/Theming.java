package app.telltale.ui;

import app.telltale.settings.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Colours, type and text size of the window, as set or as the system has them. */
public final class Theming {
    private static final List<String> FACES = List.of(
            "inter/Inter-Regular.otf",
            "inter/Inter-SemiBold.otf",
            "inter/Inter-Bold.otf",
            "inter/Inter-Italic.otf",
            "jetbrains_mono/JetBrainsMono-Regular.ttf");

    private final Scene scene;
    private Settings settings;
    private Optional<Look> shown = Optional.empty();

    /** What of the settings can be seen. */
    private record Look(boolean dark, int textSize) {}

    /** Follows the system's colour scheme from now on, where the settings say so. */
    public Theming(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        FACES.forEach(face -> Font.loadFont(resource("fonts/" + face), 14));
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply(this.settings));
    }

    /** Shows the window as the settings say; does nothing where it does so already, since new stylesheets take a while. */
    public void apply(Settings now) {
        settings = now;
        var look = new Look(isDark(now), now.textSize());
        if (shown.filter(look::equals).isEmpty()) {
            shown = Optional.of(look);
            show(look);
        }
    }

    private void show(Look look) {
        boolean dark = look.dark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(resource(dark ? "dark.css" : "light.css"), resource("telltale.css"), resource("plots.css"));
        Parent root = scene.getRoot();
        root.setStyle("-fx-font-size: " + 14 * look.textSize() / 100.0 + "px;");
    }

    private static boolean isDark(Settings settings) {
        return switch (settings.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theming.class.getResource(name), name).toExternalForm();
    }
}
