package app.telltale.ui.settings;

import app.telltale.settings.Settings;
import app.telltale.ui.CountField;
import app.telltale.ui.DrillLength;
import app.telltale.ui.Parts;
import app.telltale.ui.Remark;
import app.telltale.ui.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How drills go, and how fast old misses fade in the figures. */
final class DrillSection {
    private final Remark lengthRemark = new Remark();
    private final DrillLength length;
    private final CheckBox turns = new CheckBox();
    private final CheckBox early = new CheckBox();
    private final Remark halfLifeRemark = new Remark();
    private final CountField halfLife;
    private final Label halfLifeHelp = Parts.label("", "small", "muted");

    DrillSection(SettingsModel model) {
        length = new DrillLength(() -> model.settings().get().drills(), model::drills, lengthRemark);
        turns.setId("drill-turns");
        turns.selectedProperty().subscribe((_, on) -> model.drills(model.settings().get().drills().withInterleaved(on)));
        early.setId("drill-early");
        early.selectedProperty().subscribe((_, on) -> model.drills(model.settings().get().drills().withEarly(on)));
        halfLife = new CountField(
                "half-life",
                Texts.of("settings.half-life"),
                new CountField.Bounds(1, Settings.MOST_HALF_LIFE_DAYS),
                () -> model.settings().get().halfLifeDays(),
                model::halfLifeDays,
                halfLifeRemark);
        model.settings().subscribe(this::show);
    }

    private void show(Settings now) {
        length.show();
        turns.setSelected(now.drills().interleaved());
        early.setSelected(now.drills().early());
        halfLife.show();
        halfLifeHelp.setText(Texts.of("settings.half-life.help", now.halfLifeDays()));
    }

    VBox node() {
        return Rows.section(
                Texts.of("settings.drills"),
                Rows.row(Texts.of("drill.length"), Texts.of("settings.drills.length.help"), length, lengthRemark.node()),
                Rows.toggle(Texts.of("drill.turns"), Texts.of("settings.drills.turns.help"), turns),
                Rows.toggle(Texts.of("drill.early"), Texts.of("settings.drills.early.help"), early),
                Rows.row(Texts.of("settings.half-life"), "", inDays(), halfLifeHelp, halfLifeRemark.node()));
    }

    private HBox inDays() {
        var row = Parts.row(8, halfLife, Parts.word(Texts.of("settings.half-life.days"), "muted"));
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
