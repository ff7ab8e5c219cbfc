package app.telltale.ui.review;

import app.telltale.library.Insights.View;
import app.telltale.library.Library;
import app.telltale.ui.Background;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.Surroundings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Reads the error profile as a drill finds it and as it leaves it, on the thread for figures. All is called on the screen's thread. */
final class ProfileWatch {
    private final Library library;
    private final Background statistics;
    private final Surroundings surroundings;
    private AtomicBoolean wanted = new AtomicBoolean();
    private Optional<View> before = Optional.empty();

    ProfileWatch(Library library, Background statistics, Surroundings surroundings) {
        this.library = library;
        this.statistics = statistics;
        this.surroundings = surroundings;
    }

    /** A drill begins; of another one nothing is told any more. */
    void begin() {
        stop();
        wanted = new AtomicBoolean(true);
        before = Optional.empty();
        read(view -> before = Optional.of(view));
    }

    /** Tells what has changed since the beginning, which was read by then, since one thread reads in turn. */
    void end(Consumer<DrillGain> then) {
        read(after -> then.accept(DrillGain.of(before, after)));
    }

    /** Nobody waits for it any more. */
    void stop() {
        wanted.set(false);
    }

    private void read(Consumer<View> then) {
        var go = wanted;
        var lens = DrillAdvice.lens(surroundings.settings());
        var today = surroundings.now().day();
        statistics
                .of(() -> library.insights().view(lens, today, go::get))
                .onSuccess(view -> view.filter(_ -> go.get()).ifPresent(then))
                .onError(surroundings::report)
                .start();
    }
}
