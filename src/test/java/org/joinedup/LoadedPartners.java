package org.joinedup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that stands still on the day of the partners' deliveries.
@TestConfiguration(proxyBeanMethods = false)
class LoadedPartners {

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(Instant.parse("2011-03-31T05:00:00Z"), ZoneOffset.UTC);
    }
}
