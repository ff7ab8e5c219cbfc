package app.telltale;

import app.telltale.library.Library;
import app.telltale.ui.Background;
import app.telltale.ui.Domains;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.RewriteModel;
import app.telltale.ui.RewriteSheet;
import app.telltale.ui.Screen;
import app.telltale.ui.Shell;
import app.telltale.ui.Texts;
import app.telltale.ui.decks.DecksModel;
import app.telltale.ui.decks.DecksView;
import app.telltale.ui.decks.DialogFiles;
import app.telltale.ui.drills.DrillsModel;
import app.telltale.ui.drills.DrillsView;
import app.telltale.ui.home.TodayModel;
import app.telltale.ui.home.TodayView;
import app.telltale.ui.home.WelcomeView;
import app.telltale.ui.insight.InsightsModel;
import app.telltale.ui.insight.InsightsView;
import app.telltale.ui.insight.SaveDialog;
import app.telltale.ui.review.Course;
import app.telltale.ui.review.ReviewModel;
import app.telltale.ui.review.ReviewView;
import app.telltale.ui.settings.SettingsModel;
import app.telltale.ui.settings.SettingsView;
import java.time.Clock;
import java.util.Random;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The screens, each made when it is first gone to. */
final class Screens {
    private final Library library;
    private final Desktop desktop;
    private final Shell navigator;
    private final TodayModel today;
    private final Supplier<Screen> home;
    private final Supplier<ReviewView> review;
    private final Supplier<Screen> insights;
    private final Supplier<Screen> drills;
    private final Supplier<Screen> decks;
    private final Supplier<Screen> settings;

    Screens(Library library, Background background, Desktop desktop, Shell shell, Overlay overlay, App.Parts parts) {
        this.library = library;
        this.desktop = desktop;
        this.navigator = shell;
        Clock clock = parts.clock();
        Random chance = parts.chance();
        var statistics = new Background(parts.threads().statistics(), Platform::runLater, desktop::report);
        var advice = new DrillAdvice(library, desktop);
        today = new TodayModel(library, background, advice, statistics, desktop, clock.getZone());
        home = once(() -> new TodayView(today, shell, this::domains));
        drills = once(() -> new DrillsView(
                new DrillsModel(advice, statistics, desktop, today::paceMillis), this::domains, shell));
        var rewriting = new RewriteSheet(new RewriteModel(library, background, desktop), overlay);
        review = once(() -> new ReviewView(
                new ReviewModel(library, background, statistics, desktop, chance),
                desktop,
                shell,
                this::domains,
                overlay,
                rewriting));
        insights = once(() -> new InsightsView(
                new InsightsModel(library, background, statistics, desktop),
                new SaveDialog(() -> shell.node().getScene().getWindow()),
                shell,
                overlay,
                rewriting));
        decks = once(() -> new DecksView(
                new DecksModel(library, background, desktop), new DialogFiles(() -> shell.node().getScene().getWindow()), shell, overlay));
        var browser = new FileBrowser(
                System.getProperty("os.name", ""),
                _ -> overlay.notice(Texts.of("settings.nobrowser", library.folder().toString())));
        settings = once(() -> new SettingsView(new SettingsModel(library, background, desktop), browser, overlay));
    }

    private Domains domains() {
        return new Domains(library.blueprints(), desktop.settings().exam());
    }

    Screen of(Place place) {
        return switch (place) {
            case Place.Welcome() -> new WelcomeView(library.blueprints(), desktop, navigator);
            case Place.Home() -> home.get();
            case Place.Review(var scope) -> reviewOf(new Course.Daily(scope));
            case Place.Drills() -> drills.get();
            case Place.Drilling(var drill) -> reviewOf(new Course.Drilling(drill));
            case Place.Insights() -> insights.get();
            case Place.Decks() -> decks.get();
            case Place.Settings() -> settings.get();
        };
    }

    private ReviewView reviewOf(Course course) {
        var screen = review.get();
        screen.prepare(course, today.paceMillis());
        return screen;
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public T get() {
                var known = made;
                if (known == null) {
                    known = maker.get();
                    made = known;
                }
                return known;
            }
        };
    }
}
