package app.telltale.ui.settings;

import app.telltale.card.Blueprint;
import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.DrillOptions;
import app.telltale.study.Limits;
import app.telltale.ui.Background;
import app.telltale.ui.Surroundings;
import app.telltale.ui.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they hold now; a change holds, and is kept, at once. */
public final class SettingsModel {
    private static final int LATEST_START = 12;

    private final Library library;
    private final Background background;
    private final Surroundings surroundings;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(new Facts(List.of(), Optional.empty()));

    /**
     * What the library knows that bears on the settings.
     *
     * @param folder where the data lives; empty until it was read
     */
    record Facts(List<Blueprint> exams, Optional<Path> folder) {}

    public SettingsModel(Library library, Background background, Surroundings surroundings) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.settings = new ReadOnlyObjectWrapper<>(surroundings.settings());
    }

    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Takes over what was set elsewhere, and asks the library what it knows. */
    void refresh() {
        settings.set(surroundings.settings());
        background
                .of(() -> new Facts(library.blueprints(), Optional.of(library.folder())))
                .onSuccess(facts::set)
                .onError(surroundings::report)
                .start();
    }

    private void change(UnaryOperator<Settings> change) {
        var before = surroundings.settings();
        var after = change.apply(before);
        if (!after.equals(before)) {
            surroundings.settings(after);
            settings.set(after);
        }
    }

    void exam(String id) {
        change(now -> now.withExam(id, now.examDate()));
    }

    void examDate(Optional<LocalDate> day) {
        change(now -> now.withExam(now.exam(), day));
    }

    void newOverall(int count) {
        change(now -> now.withLimits(new Limits(count, now.limits().reviews()), now.deckLimits()));
    }

    void reviewsOverall(int count) {
        change(now -> now.withLimits(new Limits(now.limits().fresh(), count), now.deckLimits()));
    }

    void newPerDeck(int count) {
        change(now -> now.withLimits(now.limits(), new Limits(count, now.deckLimits().reviews())));
    }

    void reviewsPerDeck(int count) {
        change(now -> now.withLimits(now.limits(), new Limits(now.deckLimits().fresh(), count)));
    }

    void dayStart(LocalTime time) {
        change(now -> now.withDayStart(time));
    }

    void sixGrades(boolean six) {
        change(now -> now.withSixGrades(six));
    }

    void askSureness(boolean ask) {
        change(now -> now.withAskSureness(ask));
    }

    void leechLapses(int lapses) {
        change(now -> now.withLeechLapses(lapses));
    }

    void theme(Theme theme) {
        change(now -> now.withTheme(theme));
    }

    void textSize(int perCent) {
        change(now -> now.withTextSize(perCent));
    }

    void reducedMotion(boolean reduced) {
        change(now -> now.withReducedMotion(reduced));
    }

    void drills(DrillOptions options) {
        change(now -> now.withDrills(options));
    }

    void halfLifeDays(int days) {
        change(now -> now.withHalfLifeDays(days));
    }

    /** Full hours until noon, and the time set where it is another one. */
    List<LocalTime> dayStarts() {
        var hours = IntStream.rangeClosed(0, LATEST_START).mapToObj(hour -> LocalTime.of(hour, 0));
        return Stream.concat(hours, Stream.of(settings.get().dayStart())).distinct().sorted().toList();
    }

    /** What there is to say of the exam's date; empty where it lies ahead and the exam can be taken. */
    String examRemark() {
        var now = settings.get();
        if (now.examDate().isEmpty()) {
            return "";
        }
        var day = now.examDate().get();
        if (day.isBefore(surroundings.now().day())) {
            return Texts.of("settings.exam.past");
        }
        return facts.get().exams().stream()
                .filter(exam -> exam.id().equals(now.exam()))
                .flatMap(exam -> exam.retired().stream())
                .filter(day::isAfter)
                .map(last -> Texts.of("settings.exam.too-late", ExamDates.written(last)))
                .findFirst()
                .orElse("");
    }

    /** Whether the exam cannot be taken any more. */
    boolean isRetired(Blueprint exam) {
        return exam.retired().filter(surroundings.now().day()::isAfter).isPresent();
    }
}
