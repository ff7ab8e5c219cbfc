package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.insight.ErrorProfile;
import app.telltale.insight.WeakSpot;
import app.telltale.library.Insights.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a drill has changed in the error profile.
 *
 * @param lines what changed most first, {@link #MOST} at most
 * @param next  the weak spot whose drill now pays most
 */
record DrillGain(List<Line> lines, Optional<WeakSpot> next) {
    private static final int MOST = 6;

    /** A cell of the profile by the domain's number, as it was and as it is. */
    record Line(int domain, ErrorKind kind, Figure before, Figure after) {
        /** In whole per cent, as they are shown: below 0 where it became better. */
        int change() {
            return after.perCent() - before.perCent();
        }
    }

    /** @param weakness 0..1 */
    record Figure(int misses, int reviews, double weakness) {
        int perCent() {
            return (int) Math.round(100 * weakness);
        }
    }

    /** @param before empty where it could not be read, so that no change is known */
    static DrillGain of(Optional<View> before, View after) {
        var now = after.figures().domains();
        var lines = before.stream()
                .map(view -> view.figures().domains())
                .flatMap(was -> was.changes(now).stream().map(change -> line(change, was, now)))
                .sorted(Comparator.comparingDouble(
                                (Line line) -> Math.abs(line.after().weakness() - line.before().weakness()))
                        .reversed())
                .limit(MOST)
                .toList();
        return new DrillGain(lines, after.spots().best());
    }

    private static Line line(ErrorProfile.Change<Integer> change, ErrorProfile<Integer> was, ErrorProfile<Integer> now) {
        return new Line(
                change.key(),
                change.kind(),
                figure(change.before(), was.line(change.key())),
                figure(change.after(), now.line(change.key())));
    }

    private static Figure figure(ErrorProfile.Cell cell, ErrorProfile.Line line) {
        return new Figure(cell.misses(), line.reviews(), cell.weakness());
    }
}
