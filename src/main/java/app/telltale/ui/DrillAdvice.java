package app.telltale.ui;

import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import app.telltale.insight.WeakSpot;
import app.telltale.library.Insights;
import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Asks the log what to drill: the exam studied for, all decks, the last 90 days. To be asked on the thread for figures. */
public final class DrillAdvice {
    /** As many cards as any drill can have. */
    private static final DrillOptions ALL = DrillOptions.DEFAULT.withLength(Unit.MINUTES, DrillOptions.MOST);

    private final Library library;
    private final Surroundings surroundings;

    /**
     * What the log says.
     *
     * @param best the weak spot whose drill pays most, of those that were not drilled today and have cards
     */
    public record Advice(Insights.View view, Optional<WeakSpot> best) {}

    public DrillAdvice(Library library, Surroundings surroundings) {
        this.library = library;
        this.surroundings = surroundings;
    }

    /**
     * Reads the log.
     *
     * @param go asked now and then; once it says no, the rest is not read
     * @return empty where it was told to stop
     */
    public Optional<Advice> read(BooleanSupplier go) {
        var today = surroundings.now().day();
        var insights = library.insights();
        return insights.view(lens(surroundings.settings()), today, go).map(view -> {
            var drilled = insights.drilled(today);
            var best = view.spots()
                    .ranked()
                    .filter(spot -> !drilled.contains(spot.drill().code()))
                    .filter(spot -> go.getAsBoolean() && size(spot.drill()) > 0)
                    .findFirst();
            return new Advice(view, best);
        });
    }

    /** What weak spots are made of: the exam studied for, all decks, the last 90 days. */
    public static Lens lens(Settings settings) {
        return new Lens(settings.exam(), Optional.empty(), Period.DAYS_90, settings.halfLifeDays());
    }

    /** How many cards there are for the drill, however long drills are set to be; 1000 at most. */
    public int size(Drill drill) {
        return library.drillSize(drill, ALL);
    }
}
