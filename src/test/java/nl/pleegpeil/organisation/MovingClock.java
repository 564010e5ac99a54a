package nl.pleegpeil.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.pleegpeil.shared.TimeSource;

/** A clock that a test moves on. */
final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-03-10T09:00:00Z");

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TimeSource.NETHERLANDS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
