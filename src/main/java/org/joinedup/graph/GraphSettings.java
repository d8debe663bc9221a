package org.joinedup.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where the embedded database is and how long statements may take, `joinedup.graph.*`.
///
/// @param folder of the embedded database; unused when `spring.neo4j.uri` is set
/// @param boltPort on 127.0.0.1 for analysts' tools; 0 for any free one
/// @param pageCache memory outside the heap for the embedded database's pages
/// @param readTimeout longest time of a read transaction
/// @param writeTimeout longest time of a write transaction; all that a delivery changes and closes
///     is one
@ConfigurationProperties("joinedup.graph")
record GraphSettings(
        @DefaultValue("data/graph") Path folder,
        @DefaultValue("7687") int boltPort,
        @DefaultValue("512MB") DataSize pageCache,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("30m") Duration writeTimeout) {}
