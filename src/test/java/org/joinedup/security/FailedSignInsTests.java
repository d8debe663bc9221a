package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FailedSignInsTests {

    private final AtomicLong nanos = new AtomicLong();
    private final FailedSignIns failures =
            new FailedSignIns(new SecuritySettings(3, Duration.ofMinutes(5), Duration.ZERO), nanos::get);

    @Test
    void makeOneNameWaitAndNoOther() {
        fail(3);

        assertThat(failures.mustWait("ada")).isTrue();
        assertThat(failures.mustWait("grace")).isFalse();
    }

    @Test
    void areForgottenAfterThePause() {
        fail(3);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());

        assertThat(failures.mustWait("ada")).isFalse();
    }

    @Test
    void areForgivenByTheRightPassword() {
        fail(2);
        failures.succeeded("ada");
        fail(2);

        assertThat(failures.mustWait("ada")).isFalse();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            failures.failed("ada");
        }
    }
}
