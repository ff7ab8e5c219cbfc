package app.telltale.ui.settings;

import app.telltale.card.Blueprint;
import app.telltale.settings.Settings;
import app.telltale.ui.Parts;
import app.telltale.ui.Remark;
import app.telltale.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which exam is studied for, and when it is. */
final class ExamSection {
    private final SettingsModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox exams = new VBox(8);
    private final DatePicker date = new DatePicker();
    private final Button clear;
    private final Remark remark = new Remark();

    ExamSection(SettingsModel model) {
        this.model = model;
        clear = Parts.plain(Texts.of("settings.exam.clear"), "", () -> date.setValue(null));
        clear.setId("exam-date-clear");
        date.setId("exam-date");
        date.setPromptText(Texts.of("settings.exam.none"));
        date.setAccessibleText(Texts.of("settings.exam.date"));
        date.setConverter(new Converter());
        date.setShowWeekNumbers(false);
        date.valueProperty().subscribe((_, day) -> model.examDate(Optional.ofNullable(day)));
        model.facts().subscribe(_ -> {
            fill();
            show(model.settings().get());
        });
        model.settings().subscribe(this::show);
    }

    VBox node() {
        var control = Parts.row(4, date, clear);
        control.setMinWidth(Region.USE_PREF_SIZE);
        var row = Rows.row(Texts.of("settings.exam.date"), Texts.of("settings.exam.help"), control);
        return Rows.section(Texts.of("settings.exam"), exams, new VBox(8, row, remark.node()));
    }

    private void fill() {
        exams.getChildren().clear();
        model.facts().get().exams().forEach(exam -> {
            var button = new RadioButton(exam.title());
            button.setId("exam-" + exam.id());
            button.setUserData(exam.id());
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.exam(exam.id()));
            var below = Parts.label(below(exam), "small", "muted", "below-radio");
            button.setAccessibleText(exam.title() + ", " + below.getText());
            exams.getChildren().add(new VBox(2, button, below));
        });
    }

    private String below(Blueprint exam) {
        return exam.retired()
                .map(day -> Texts.of(
                        model.isRetired(exam) ? "settings.exam.retired" : "settings.exam.retires",
                        exam.code(),
                        ExamDates.written(day)))
                .orElseGet(() -> Texts.of("settings.exam.facts", exam.code(), exam.questions(), exam.minutes()));
    }

    private void show(Settings now) {
        group.getToggles().stream()
                .filter(toggle -> now.exam().equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        date.setValue(now.examDate().orElse(null));
        clear.setVisible(now.examDate().isPresent());
        clear.setManaged(clear.isVisible());
        remark.say(model.examRemark());
    }

    /** What cannot be read leaves the date as it was, and is said. */
    private final class Converter extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : ExamDates.written(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            var day = ExamDates.typed(text);
            remark.say(day.isPresent() ? model.examRemark() : Texts.of("settings.exam.unread"));
            return day.orElse(date.getValue());
        }
    }
}
