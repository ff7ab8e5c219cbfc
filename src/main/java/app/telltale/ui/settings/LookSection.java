package app.telltale.ui.settings;

import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.ui.Parts;
import app.telltale.ui.Segments;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/** Colours, text size and motion. */
final class LookSection {
    private static final int STEP = 5;

    private final SettingsModel model;
    private final Segments<Theme> theme;
    private final Slider size = new Slider(80, 175, 100);
    private final Label perCent = Parts.word("", "tabular");
    private final CheckBox motion = new CheckBox();

    LookSection(SettingsModel model) {
        this.model = model;
        theme = new Segments<>(
                "theme",
                Texts.of("settings.theme"),
                List.of(Theme.values()),
                choice -> Texts.of("settings.theme." + choice.name().toLowerCase(Locale.ROOT)),
                model::theme);
        size.setId("text-size");
        size.setAccessibleText(Texts.of("settings.size"));
        size.setMajorTickUnit(STEP);
        size.setMinorTickCount(0);
        size.setBlockIncrement(STEP);
        size.setSnapToTicks(true);
        size.valueProperty().subscribe((_, _) -> sized());
        size.valueChangingProperty().subscribe((_, _) -> sized());
        perCent.getStyleClass().add("per-cent");
        motion.setId("reduced-motion");
        motion.selectedProperty().subscribe((_, reduced) -> model.reducedMotion(reduced));
        model.settings().subscribe(this::show);
    }

    /** The window changes its size when the thumb is let go, so that the thumb does not run away from the mouse. */
    private void sized() {
        int chosen = (int) Math.round(size.getValue() / STEP) * STEP;
        perCent.setText(Texts.of("percent", chosen));
        if (!size.isValueChanging()) {
            model.textSize(chosen);
        }
    }

    private void show(Settings now) {
        theme.show(now.theme());
        size.setValue(now.textSize());
        perCent.setText(Texts.of("percent", now.textSize()));
        motion.setSelected(now.reducedMotion());
    }

    VBox node() {
        return Rows.section(
                Texts.of("settings.look"),
                Rows.row(Texts.of("settings.theme"), "", theme),
                Rows.row(Texts.of("settings.size"), "", Parts.row(12, size, perCent)),
                Rows.toggle(Texts.of("settings.motion"), Texts.of("settings.motion.help"), motion));
    }
}
