package app.telltale.ui.insight;

import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import app.telltale.library.Insights;
import app.telltale.library.Library;
import app.telltale.library.MissFilter;
import app.telltale.study.Drill;
import app.telltale.ui.Background;
import app.telltale.ui.Domains;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Surroundings;
import app.telltale.ui.plot.Table;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the log says, through a lens that the learner sets. What was asked last is shown; a reading that it overtook is given up. */
public final class InsightsModel {
    private final Library library;
    private final Background background;
    private final Background statistics;
    private final Surroundings surroundings;
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> writing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicInteger written = new AtomicInteger();
    private Optional<Long> deck = Optional.empty();
    private Optional<String> exam = Optional.empty();
    private Period period = Period.DAYS_90;

    /**
     * @param background writes
     * @param statistics reads the log beside it
     */
    public InsightsModel(Library library, Background background, Background statistics, Surroundings surroundings) {
        this.library = library;
        this.background = background;
        this.statistics = statistics;
        this.surroundings = surroundings;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The misses that the learner looks into, in place of the figures. */
    ReadOnlyObjectProperty<Optional<Behind>> behind() {
        return behind.getReadOnlyProperty();
    }

    /** Whether the log is being read. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    Lens lens() {
        var settings = surroundings.settings();
        return new Lens(exam.orElse(settings.exam()), deck, period, settings.halfLifeDays());
    }

    /** Reads everything anew: first what the cards alone tell, then the log. */
    void load() {
        int mine = asked.incrementAndGet();
        BooleanSupplier go = () -> asked.get() == mine;
        var lens = lens();
        reading.set(true);
        statistics
                .of(() -> {
                    var today = surroundings.now().day();
                    var insights = library.insights();
                    return new Shown(
                            lens, today, library.blueprints(), insights.decks(), insights.outlook(lens.deck(), today),
                            insights.leeches(surroundings.settings().leechLapses()), Optional.empty());
                })
                .onSuccess(start -> {
                    if (go.getAsBoolean()) {
                        shown.set(Optional.of(start.with(lastView(lens))));
                    }
                })
                .onError(failure -> failed(failure, go))
                .start();
        statistics
                .of(() -> library.insights().view(lens, surroundings.now().day(), go))
                .onSuccess(view -> view.filter(_ -> go.getAsBoolean()).ifPresent(this::show))
                .onError(failure -> failed(failure, go))
                .start();
    }

    /** The same figures stay while they are read again. */
    private Optional<Insights.View> lastView(Lens lens) {
        return shown.get().filter(last -> last.lens().equals(lens)).flatMap(Shown::view);
    }

    private void show(Insights.View view) {
        reading.set(false);
        shown.set(shown.get().map(last -> last.with(Optional.of(view))));
    }

    private void failed(Throwable failure, BooleanSupplier current) {
        if (current.getAsBoolean()) {
            reading.set(false);
            surroundings.report(failure);
        }
    }

    /** What is still being read is given up. */
    void leave() {
        asked.incrementAndGet();
        reading.set(false);
    }

    void exam(String id) {
        exam = Optional.of(id);
        load();
    }

    void deck(Optional<Long> id) {
        deck = id;
        load();
    }

    void period(Period to) {
        period = to;
        load();
    }

    /** Looks into the misses behind a figure. */
    void open(String title, MissFilter filter, Optional<Drill> drill) {
        int mine = asked.get();
        var lens = lens();
        statistics
                .of(() -> library.insights().misses(lens, surroundings.now().day(), filter))
                .onSuccess(misses -> {
                    if (asked.get() == mine) {
                        behind.set(Optional.of(new Behind(title, misses, drill)));
                    }
                })
                .onError(surroundings::report)
                .start();
    }

    /** The file that was written last. */
    ReadOnlyObjectProperty<Optional<Path>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** How much of the log is written, per cent; empty where none is being written. */
    ReadOnlyObjectProperty<Optional<Integer>> writing() {
        return writing.getReadOnlyProperty();
    }

    /** @param png makes the bytes of the file, off the screen's thread */
    void savePicture(Supplier<byte[]> png, Path file) {
        save(file, () -> {
            library.exports().picture(png.get(), file);
            return true;
        });
    }

    void saveTable(Table table, Path file) {
        save(file, () -> {
            library.exports().table(table.columns(), table.rows(), file);
            return true;
        });
    }

    /** Writes the state of preparation as it shows through the lens. */
    void saveReport(Path file) {
        var lens = lens();
        save(file, () -> {
            var names = new DrillNames(new Domains(library.blueprints(), lens.exam()));
            var settings = surroundings.settings();
            library.exports().readiness(lens, settings.examDate(), settings.drills(), surroundings.now().day(), names::of, file);
            return true;
        });
    }

    /** @param json whether as JSON and not as CSV */
    void saveLog(boolean json, Path file) {
        int mine = written.incrementAndGet();
        BooleanSupplier go = () -> written.get() == mine;
        writing.set(Optional.of(0));
        IntConsumer progress = perCent -> statistics.tell(() -> {
            if (go.getAsBoolean()) {
                writing.set(Optional.of(perCent));
            }
        });
        save(file, () -> json
                ? library.exports().logAsJson(file, go, progress)
                : library.exports().logAsCsv(file, go, progress));
    }

    /** The log that is being written is not wanted any more. */
    void callOff() {
        written.incrementAndGet();
        writing.set(Optional.empty());
    }

    private void save(Path file, Callable<Boolean> work) {
        statistics
                .of(work)
                .onSuccess(whole -> {
                    writing.set(Optional.empty());
                    saved.set(Optional.empty());
                    saved.set(whole ? Optional.of(file) : Optional.empty());
                })
                .onError(failure -> {
                    writing.set(Optional.empty());
                    surroundings.report(failure);
                })
                .start();
    }

    /** Takes a card out of all queues, or lets it back in. */
    void suspend(long card, boolean suspended) {
        background
                .of(() -> library.suspend(card, suspended))
                .onSuccess(_ -> load())
                .onError(surroundings::report)
                .start();
    }

    /** Goes back to the figures. */
    void back() {
        behind.set(Optional.empty());
    }
}
