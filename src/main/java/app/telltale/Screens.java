package app.telltale;

import app.telltale.library.Library;
import app.telltale.ui.Background;
import app.telltale.ui.Domains;
import app.telltale.ui.Navigator;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.Screen;
import app.telltale.ui.home.TodayModel;
import app.telltale.ui.home.TodayView;
import app.telltale.ui.home.WelcomeView;
import app.telltale.ui.review.ReviewModel;
import app.telltale.ui.review.ReviewView;
import java.time.Clock;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The screens, each made when it is first gone to. */
final class Screens {
    private final Library library;
    private final Desktop desktop;
    private final Navigator navigator;
    private final TodayModel today;
    private final Supplier<Screen> home;
    private final Supplier<ReviewView> review;

    Screens(Library library, Background background, Desktop desktop, Navigator navigator, Overlay overlay, App.Parts parts) {
        this.library = library;
        this.desktop = desktop;
        this.navigator = navigator;
        Clock clock = parts.clock();
        Random chance = parts.chance();
        today = new TodayModel(library, background, desktop, clock.getZone());
        home = once(() -> new TodayView(today, navigator));
        review = once(() -> new ReviewView(new ReviewModel(library, background, desktop, chance), desktop, navigator, this::domains));
    }

    private Domains domains() {
        return new Domains(library.blueprints(), desktop.settings().exam());
    }

    Screen of(Place place) {
        return switch (place) {
            case Place.Welcome() -> new WelcomeView(library.blueprints(), desktop, navigator);
            case Place.Home() -> home.get();
            case Place.Review(var scope) -> {
                var screen = review.get();
                screen.prepare(scope, today.paceMillis());
                yield screen;
            }
            case Place.Decks() -> home.get();
            case Place.Settings() -> home.get();
        };
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
