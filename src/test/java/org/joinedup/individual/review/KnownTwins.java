package org.joinedup.individual.review;

import java.time.Clock;
import org.joinedup.individual.TestMatcher;
import org.joinedup.match.Matcher;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Whom the match takes to be one person, and a clock that goes on.
@TestConfiguration(proxyBeanMethods = false)
class KnownTwins {

    @Bean
    @Primary
    Matcher testMatcher() {
        return new TestMatcher()
                .together("homes/H-3", "schools/S-17")
                .possible("schools/S-17", "schools/S-18", 0.5)
                .family("homes/H-4", "schools/S-17", 7);
    }

    /// The partners' clock stands still, but no two matches are of one moment.
    @Bean
    static BeanPostProcessor tickingClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock ? new TickingClock(clock) : bean;
            }
        };
    }
}
