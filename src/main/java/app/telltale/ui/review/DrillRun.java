package app.telltale.ui.review;

import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A drill that is under way. */
record DrillRun(Drill drill, DrillOptions options, Instant began) {

    /** The time that is left, never below zero; empty where the drill's length is counted in cards. */
    Optional<Duration> left(Instant now) {
        if (options.unit() != Unit.MINUTES) {
            return Optional.empty();
        }
        var left = length().minus(Duration.between(began, now));
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }

    /** The share of the drill's time that is over, 0..1. */
    double share(Instant now) {
        return Math.clamp((double) Duration.between(began, now).toMillis() / length().toMillis(), 0, 1);
    }

    /** Whether no more card is to be begun. */
    boolean isUp(Instant now) {
        return left(now).filter(Duration.ZERO::equals).isPresent();
    }

    private Duration length() {
        return Duration.ofMinutes(options.amount());
    }
}
