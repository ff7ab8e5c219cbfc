package app.telltale;

import app.telltale.schedule.Moment;
import app.telltale.schedule.StudyDays;
import app.telltale.settings.Settings;
import app.telltale.settings.SettingsFile;
import app.telltale.store.StoreFailure;
import app.telltale.ui.Background;
import app.telltale.ui.Overlay;
import app.telltale.ui.Surroundings;
import app.telltale.ui.Texts;
import app.telltale.ui.Theming;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The settings, the clock and the window's look, as the models see them. */
final class Desktop implements Surroundings {
    private static final System.Logger LOG = System.getLogger("app.telltale");

    private final Path folder;
    private final Clock clock;
    private final Overlay overlay;
    private final SettingsFile file;
    private Settings settings;
    private @Nullable Theming theming;
    private @Nullable Background background;

    Desktop(App.Parts parts, Settings settings, Overlay overlay) {
        this.folder = parts.folder();
        this.clock = parts.clock();
        this.overlay = overlay;
        this.file = new SettingsFile(folder);
        this.settings = settings;
    }

    /** From now on new settings change the window and are written by {@code work}. */
    void themes(Theming window, Background work) {
        theming = window;
        background = work;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(Settings now) {
        settings = now;
        if (theming != null) {
            theming.apply(now);
        }
        if (background != null) {
            background
                    .of(() -> file.save(now))
                    .onError(failure -> {
                        LOG.log(System.Logger.Level.WARNING, "settings not saved", failure);
                        overlay.tell(Texts.of("failure.title"), Texts.of("failure.settings", folder.toString()));
                    })
                    .start();
        }
    }

    @Override
    public Moment now() {
        return new StudyDays(clock.getZone(), settings.dayStart()).moment(clock.instant());
    }

    @Override
    public void report(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "reported to the learner", failure);
        if (failure instanceof StoreFailure stored) {
            overlay.tell(Texts.of("failure.title"), String.valueOf(stored.getMessage()));
        } else {
            overlay.tell(
                    Texts.of("failure.title"),
                    Texts.of("failure.unexpected", code(failure), folder.resolve("log").toString()));
        }
    }

    /** A short code that stays the same for the same kind of failure at the same place. */
    static String code(Throwable failure) {
        String place = failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0].getClassName()
                + failure.getStackTrace()[0].getMethodName();
        return "T-%04X".formatted((failure.getClass().getName() + place).hashCode() & 0xffff).toUpperCase(Locale.ROOT);
    }
}
