package app.telltale.ui.home;

import app.telltale.card.Blueprint;
import app.telltale.library.Library;
import app.telltale.library.Today;
import app.telltale.settings.Settings;
import app.telltale.ui.Background;
import app.telltale.ui.Surroundings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What waits today, and how far the exam is. */
public final class TodayModel {
    private final Library library;
    private final Background background;
    private final Surroundings surroundings;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());

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

    public TodayModel(Library library, Background background, Surroundings surroundings, ZoneId zone) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.zone = zone;
    }

    ReadOnlyObjectProperty<Optional<State>> state() {
        return state.getReadOnlyProperty();
    }

    /** Reads the day anew. */
    public void load() {
        background.of(this::read).onSuccess(read -> state.set(Optional.of(read))).start();
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
