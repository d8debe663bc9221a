package org.joinedup.graph;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.util.unit.DataSize;

/// The ways to one Neo4j for all tests: in process, and by the driver over Bolt.
///
/// Starting it is the costly part, so it starts once and ends with the JVM; each test begins with
/// [#empty()].
public enum TestGraph {
    /// Without Bolt.
    IN_PROCESS,
    /// As an outside server.
    BY_DRIVER;

    private static final GraphSettings SETTINGS = new GraphSettings(
            Path.of("unused"), 0, DataSize.ofMegabytes(64), Duration.ofSeconds(30), Duration.ofMinutes(5));
    private static final Neo4j SERVER = Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
            .build();
    private static final Driver DRIVER = GraphDatabase.driver(SERVER.boltURI(), AuthTokens.none());
    private static final Graph EMBEDDED =
            GraphSchema.applyTo(new EmbeddedGraph(SERVER.defaultDatabaseService(), SETTINGS));

    /// @return this way to the graph, after everything in it was taken away
    public Graph empty() {
        EMBEDDED.write(Statement.named("test/clear"));
        return this == IN_PROCESS ? EMBEDDED : new DriverGraph(DRIVER, SETTINGS);
    }

    /// @return how many nodes of each label and relationships of each type there are
    public static Map<String, Long> census() {
        return EMBEDDED
                .read(Statement.named("test/census"), row -> Map.entry(row.text("kind"), row.integer("number")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    static Driver driver() {
        return DRIVER;
    }
}
