package org.joinedup.individual;

import java.time.Clock;
import org.joinedup.match.FellegiSunter;
import org.joinedup.match.model.ModelFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which matcher decides who is who.
@Configuration(proxyBeanMethods = false)
class MatchConfiguration {

    @Bean
    FellegiSunter matcher(MatchSettings settings, Clock clock) {
        return new FellegiSunter(new ModelFolder(settings.folder()), clock);
    }
}
