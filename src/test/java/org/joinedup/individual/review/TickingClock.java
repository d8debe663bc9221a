package org.joinedup.individual.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/// Goes on by a second whenever somebody looks.
final class TickingClock extends Clock {

    private final Clock start;
    private final AtomicLong looks;

    TickingClock(Clock start) {
        this(start, new AtomicLong());
    }

    private TickingClock(Clock start, AtomicLong looks) {
        this.start = start;
        this.looks = looks;
    }

    @Override
    public Instant instant() {
        return start.instant().plusSeconds(looks.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return start.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TickingClock(start.withZone(zone), looks);
    }
}
