package app.telltale.ui.home;

import app.telltale.card.Blueprint;
import app.telltale.insight.WeakSpot;
import app.telltale.library.Library;
import app.telltale.library.Today;
import app.telltale.settings.Settings;
import app.telltale.ui.Background;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.Surroundings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What waits today, and how far the exam is. */
public final class TodayModel {
    private final Library library;
    private final Background background;
    private final DrillAdvice advice;
    private final Background statistics;
    private final Surroundings surroundings;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WeakSpot>> suggestion = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean here = new AtomicBoolean();

    /**
     * @param hour of the local day, 0..23, for the greeting
     * @param exam the blueprint studied for
     * @param date of the exam, where it is set
     */
    record State(Today today, int hour, Optional<Blueprint> exam, Optional<LocalDate> date) {

        /** Days from the study day to the exam; negative once it is over. */
        Optional<Long> daysLeft() {
            return date.map(day -> ChronoUnit.DAYS.between(today.day(), day));
        }

        /** How long what waits will take at the learner's pace. */
        long millis() {
            return (long) today.waiting() * today.paceMillis();
        }
    }

    /** @param statistics reads the log for {@code advice} */
    public TodayModel(
            Library library, Background background, DrillAdvice advice, Background statistics, Surroundings surroundings, ZoneId zone) {
        this.library = library;
        this.background = background;
        this.advice = advice;
        this.statistics = statistics;
        this.surroundings = surroundings;
        this.zone = zone;
    }

    ReadOnlyObjectProperty<Optional<State>> state() {
        return state.getReadOnlyProperty();
    }

    /** The weak spot to drill today, once it is known, which is after the day itself. */
    ReadOnlyObjectProperty<Optional<WeakSpot>> suggestion() {
        return suggestion.getReadOnlyProperty();
    }

    /** Reads the day anew. */
    public void load() {
        leave();
        var staying = new AtomicBoolean(true);
        here = staying;
        background
                .of(this::read)
                .onSuccess(read -> {
                    state.set(Optional.of(read));
                    suggest(staying);
                })
                .start();
    }

    private void suggest(AtomicBoolean staying) {
        if (staying.get()) {
            statistics
                    .of(() -> advice.read(staying::get))
                    .onSuccess(answer -> answer.filter(_ -> staying.get()).ifPresent(said -> suggestion.set(said.best())))
                    .start();
        }
    }

    /** What is still being read for the suggestion is given up. */
    void leave() {
        here.set(false);
    }

    private State read() {
        Settings settings = surroundings.settings();
        var now = surroundings.now();
        var today = library.today(now.day(), settings.limits(), settings.deckLimits());
        var exam = library.blueprints().stream()
                .filter(blueprint -> blueprint.id().equals(settings.exam()))
                .findFirst();
        return new State(today, now.instant().atZone(zone).getHour(), exam, settings.examDate());
    }

    /** The learner's time per card as last read; 12 seconds before that. */
    public int paceMillis() {
        return state.get().map(read -> read.today().paceMillis()).orElse(12_000);
    }
}
