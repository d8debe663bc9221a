package org.joinedup.involvement.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is told that an hour, or another time, has passed.
public class HourlyClock extends Clock {

    private volatile Instant now;

    public HourlyClock(Instant start) {
        now = start;
    }

    public final void tick() {
        tick(Duration.ofHours(1));
    }

    public final void tick(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
