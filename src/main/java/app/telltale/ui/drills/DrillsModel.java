package app.telltale.ui.drills;

import app.telltale.insight.WeakSpot;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.ui.Background;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.DrillAdvice.Advice;
import app.telltale.ui.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The weak spots, what to drill first, how many cards each drill has, and how drills are to go. */
public final class DrillsModel {
    /** More pairs than this are counted only once they are asked for. */
    static final int PAIRS_AT_FIRST = 8;

    private final DrillAdvice advice;
    private final Background statistics;
    private final Surroundings surroundings;
    private final IntSupplier pace;
    private final ReadOnlyObjectWrapper<Optional<Advice>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Drill, Integer>> sizes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<DrillOptions> options;
    private AtomicBoolean going = new AtomicBoolean();

    /**
     * @param statistics reads the log
     * @param paceMillis the learner's time per card
     */
    public DrillsModel(DrillAdvice advice, Background statistics, Surroundings surroundings, IntSupplier paceMillis) {
        this.advice = advice;
        this.statistics = statistics;
        this.surroundings = surroundings;
        this.pace = paceMillis;
        this.options = new ReadOnlyObjectWrapper<>(surroundings.settings().drills());
    }

    /** What the log says; what it said the last time while it is read anew, empty before the first time. */
    ReadOnlyObjectProperty<Optional<Advice>> advice() {
        return read.getReadOnlyProperty();
    }

    /** How many cards there are for each drill that was counted. */
    ReadOnlyObjectProperty<Map<Drill, Integer>> sizes() {
        return sizes.getReadOnlyProperty();
    }

    /** Whether the log is being read. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** How drills go. */
    ReadOnlyObjectProperty<DrillOptions> options() {
        return options.getReadOnlyProperty();
    }

    /** Reads the log anew. */
    void load() {
        leave();
        var here = new AtomicBoolean(true);
        going = here;
        options.set(surroundings.settings().drills());
        reading.set(true);
        statistics
                .of(() -> advice.read(here::get))
                .onSuccess(answer -> answer.filter(_ -> here.get()).ifPresent(this::show))
                .onError(failure -> {
                    if (here.get()) {
                        reading.set(false);
                    }
                    surroundings.report(failure);
                })
                .start();
    }

    private void show(Advice answer) {
        reading.set(false);
        sizes.set(Map.of());
        read.set(Optional.of(answer));
        var spots = answer.view().spots();
        answer.best().map(WeakSpot::drill).ifPresent(this::count);
        spots.domains().forEach(spot -> count(spot.drill()));
        countPairs(0, PAIRS_AT_FIRST);
        spots.overconfidence().ifPresent(spot -> count(spot.drill()));
    }

    /** Counts the cards of the pairs that come after the first ones. */
    void countMorePairs() {
        countPairs(PAIRS_AT_FIRST, Integer.MAX_VALUE);
    }

    private void countPairs(int from, int to) {
        var pairs = read.get().map(answer -> answer.view().spots().pairs()).orElse(List.of());
        pairs.stream().limit(to).skip(from).forEach(pair -> count(pair.drill()));
    }

    /** What is being read or counted is given up. */
    void leave() {
        going.set(false);
        reading.set(false);
    }

    /** Counts the cards of a drill, unless the screen is left first. */
    void count(Drill drill) {
        var here = going;
        statistics
                .of(() -> here.get() ? Optional.of(advice.size(drill)) : Optional.<Integer>empty())
                .onSuccess(count -> count.filter(_ -> here.get()).ifPresent(known -> counted(drill, known)))
                .onError(surroundings::report)
                .start();
    }

    private void counted(Drill drill, int count) {
        var known = new HashMap<>(sizes.get());
        known.put(drill, count);
        sizes.set(Map.copyOf(known));
    }

    /** How much the drill is as drills are set; empty until it was counted. */
    Optional<Extent> extent(Drill drill) {
        return Optional.ofNullable(sizes.get().get(drill)).map(size -> Extent.of(size, options.get(), pace.getAsInt()));
    }

    /** Takes new options, which are kept at once. */
    void options(DrillOptions now) {
        if (!now.equals(options.get())) {
            surroundings.settings(surroundings.settings().withDrills(now));
            options.set(now);
        }
    }
}
