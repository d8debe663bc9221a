package org.joinedup.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.unit.DataSize;

class EmbeddedDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasWrittenAndItsPasswordOverARestart() {
        var settings =
                new GraphSettings(folder, 0, DataSize.ofMegabytes(64), Duration.ofSeconds(30), Duration.ofMinutes(5));
        String password;
        try (var first = new EmbeddedDatabase(settings)) {
            password = first.password();
            new EmbeddedGraph(first.database(), settings)
                    .write(Statement.named("test/createThings").with("names", List.of("kept")));
        }

        try (var second = new EmbeddedDatabase(settings)) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(thingsByBolt(second, password, settings)).containsExactly("kept");
            assertThatThrownBy(() -> thingsByBolt(second, "another password", settings))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    private static List<String> thingsByBolt(EmbeddedDatabase database, String password, GraphSettings settings) {
        try (var driver = GraphDatabase.driver(database.boltUri(), AuthTokens.basic("neo4j", password))) {
            return new DriverGraph(driver, settings).read(Statement.named("test/things"), row -> row.text("name"));
        }
    }
}
