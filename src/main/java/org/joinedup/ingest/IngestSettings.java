package org.joinedup.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where deliveries arrive, `joinedup.ingest.*`.
///
/// @param inbox with a folder for each source system
/// @param mappings folder whose mappings add to the shipped ones or replace them; null when there
///     is none
@ConfigurationProperties("joinedup.ingest")
record IngestSettings(
        @DefaultValue("data/inbox") Path inbox, @Nullable Path mappings) {}
