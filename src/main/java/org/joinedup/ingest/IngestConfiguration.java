package org.joinedup.ingest;

import org.joinedup.ingest.mapping.Mappings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the mappings once, at the start: a wrong one stops it with a sentence that names the key.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    Mappings mappings(IngestSettings settings) {
        return Mappings.read(settings.mappings());
    }
}
