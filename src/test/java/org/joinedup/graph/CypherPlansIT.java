package org.joinedup.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.GqlNotification;

/// Neo4j can plan every statement of `cypher/` and has nothing to warn about.
class CypherPlansIT {

    /// Unknown label, relationship type, property and parameter: the test database is empty.
    private static final Set<String> ONLY_BECAUSE_EMPTY = Set.of("01N50", "01N51", "01N52", "01N60");

    @BeforeAll
    static void empties() {
        TestGraph.BY_DRIVER.empty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void plansWithoutAWarning(Path file) throws IOException {
        try (var session = TestGraph.driver().session(SessionConfig.forDatabase(database(file)))) {
            var summary = session.run("EXPLAIN " + Files.readString(file)).consume();
            assertThat(summary.gqlStatusObjects())
                    .filteredOn(status -> status instanceof GqlNotification)
                    .filteredOn(status -> !ONLY_BECAUSE_EMPTY.contains(status.gqlStatus()))
                    .isEmpty();
        }
    }

    private static String database(Path file) {
        return file.startsWith("cypher/system") ? "system" : "neo4j";
    }

    private static Stream<Path> statements() throws IOException {
        return Files.walk(Path.of("cypher")).filter(file -> file.toString().endsWith(".cypher"));
    }
}
