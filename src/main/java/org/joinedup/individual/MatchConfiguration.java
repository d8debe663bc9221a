package org.joinedup.individual;

import org.joinedup.match.FixedRules;
import org.joinedup.match.Matcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which matcher decides who is who.
@Configuration(proxyBeanMethods = false)
class MatchConfiguration {

    @Bean
    Matcher matcher() {
        return new FixedRules();
    }
}
