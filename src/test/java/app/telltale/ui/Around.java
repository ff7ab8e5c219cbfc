package app.telltale.ui;

import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.schedule.Moment;
import app.telltale.schedule.StudyDays;
import app.telltale.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What surrounds a screen in a test: a fixed noon, settings in memory, and failures that are only noted down. */
public final class Around implements Surroundings {
    /** Saturday, 21 November 2026. */
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final List<Throwable> reported = new ArrayList<>();
    private Settings settings = Settings.DEFAULT;
    private Consumer<Settings> applied = _ -> {};

    /** Work and what follows it happen at once. */
    public static Background background() {
        return new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
    }

    public static Library library(Path folder) {
        try {
            return Library.open(folder, NOON);
        } catch (CannotOpen failure) {
            throw new AssertionError(failure);
        }
    }

    public List<Throwable> reported() {
        return reported;
    }

    public void onApplied(Consumer<Settings> listener) {
        applied = listener;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(Settings now) {
        settings = now;
        applied.accept(now);
    }

    @Override
    public Moment now() {
        return new StudyDays(NOON.getZone(), settings.dayStart()).moment(NOON.instant());
    }

    @Override
    public void report(Throwable failure) {
        reported.add(failure);
    }
}
