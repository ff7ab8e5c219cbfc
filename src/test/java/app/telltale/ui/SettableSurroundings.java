package app.telltale.ui;

import app.telltale.schedule.Moment;
import app.telltale.schedule.StudyDays;
import app.telltale.settings.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Surroundings without a window: settings that are only kept, a clock that is given, reports that can be looked at. */
public final class SettableSurroundings implements Surroundings {
    private final Clock clock;
    private final List<Throwable> reported = new ArrayList<>();
    private Settings settings = Settings.DEFAULT;

    public SettableSurroundings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(Settings now) {
        settings = now;
    }

    @Override
    public Moment now() {
        return new StudyDays(clock.getZone(), settings.dayStart()).moment(clock.instant());
    }

    @Override
    public void report(Throwable failure) {
        reported.add(failure);
    }

    /** What was reported, oldest first. */
    public List<Throwable> reported() {
        return List.copyOf(reported);
    }
}
