package app.telltale.ui.settings;

import app.telltale.settings.Settings;
import app.telltale.study.Limits;
import app.telltale.ui.CountField;
import app.telltale.ui.Remark;
import app.telltale.ui.Segments;
import app.telltale.ui.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How much a study day asks, when it begins, and how reviews go. */
final class StudySections {
    private final SettingsModel model;
    private final ComboBox<LocalTime> start = new ComboBox<>();
    private final Segments<Boolean> grades;
    private final CheckBox sureness = new CheckBox();

    StudySections(SettingsModel model) {
        this.model = model;
        start.setId("day-start");
        start.setAccessibleText(Texts.of("settings.day.start"));
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setOnAction(_ -> {
            if (start.getValue() != null) {
                model.dayStart(start.getValue());
            }
        });
        grades = new Segments<>(
                "grades",
                Texts.of("settings.grades"),
                List.of(false, true),
                six -> Texts.of(six ? "settings.grades.six" : "settings.grades.four"),
                model::sixGrades);
        sureness.setId("ask-sureness");
        sureness.selectedProperty().subscribe((_, ask) -> model.askSureness(ask));
        model.settings().subscribe(this::show);
    }

    private void show(Settings now) {
        if (!start.getItems().contains(now.dayStart())) {
            start.getItems().setAll(model.dayStarts());
        }
        start.setValue(now.dayStart());
        grades.show(now.sixGrades());
        sureness.setSelected(now.askSureness());
    }

    VBox limits() {
        return Rows.section(
                Texts.of("settings.limits"),
                Rows.heading(Texts.of("settings.limits.overall")),
                count("limit-new", "settings.limits.new", now -> now.limits().fresh(), model::newOverall),
                count("limit-reviews", "settings.limits.reviews", now -> now.limits().reviews(), model::reviewsOverall),
                Rows.heading(Texts.of("settings.limits.deck")),
                count("deck-limit-new", "settings.limits.new", now -> now.deckLimits().fresh(), model::newPerDeck),
                count("deck-limit-reviews", "settings.limits.reviews", now -> now.deckLimits().reviews(), model::reviewsPerDeck));
    }

    private Node count(String id, String key, Function<Settings, Integer> holds, IntConsumer typed) {
        var remark = new Remark();
        var bounds = new CountField.Bounds(0, Limits.MOST);
        return Rows.row(Texts.of(key), "", field(id, key, bounds, holds, typed, remark), remark.node());
    }

    private CountField field(
            String id, String key, CountField.Bounds bounds, Function<Settings, Integer> holds, IntConsumer typed, Remark remark) {
        var field = new CountField(id, Texts.of(key), bounds, () -> holds.apply(model.settings().get()), typed, remark);
        model.settings().subscribe(field::show);
        return field;
    }

    private Node leech() {
        var remark = new Remark();
        var bounds = new CountField.Bounds(1, Settings.MOST_LEECH_LAPSES);
        return Rows.row(
                Texts.of("settings.leech"),
                Texts.of("settings.leech.help"),
                field("leech-lapses", "settings.leech", bounds, Settings::leechLapses, model::leechLapses, remark),
                remark.node());
    }

    VBox day() {
        return Rows.section(
                Texts.of("settings.day"),
                Rows.row(Texts.of("settings.day.start"), Texts.of("settings.day.help"), start));
    }

    VBox reviewing() {
        return Rows.section(
                Texts.of("settings.reviewing"),
                Rows.row(Texts.of("settings.grades"), Texts.of("settings.grades.help"), grades),
                Rows.toggle(Texts.of("settings.sureness"), Texts.of("settings.sureness.help"), sureness),
                leech());
    }
}
