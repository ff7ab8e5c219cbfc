package app.telltale.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where a test sets it, in UTC. */
public final class SettableClock extends Clock {
    private volatile Instant instant;

    public SettableClock(String instant) {
        this.instant = Instant.parse(instant);
    }

    public void set(String to) {
        instant = Instant.parse(to);
    }

    public void forward(Duration by) {
        instant = instant.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
