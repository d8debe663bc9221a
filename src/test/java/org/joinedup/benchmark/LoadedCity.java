package org.joinedup.benchmark;

import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joinedup.Application;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A demo city that was loaded as the service does, with its truth.
///
/// @param folder of the city, its graph and its truth
/// @param context of the running service
record LoadedCity(Path folder, ConfigurableApplicationContext context) implements AutoCloseable {

    /// @param folder new, or of a city that was loaded before
    static LoadedCity start(Path folder, int people, long seed) {
        var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "server.port",
                        "0",
                        "joinedup.graph.bolt-port",
                        "0",
                        "joinedup.graph.folder",
                        folder + "/graph",
                        "joinedup.ingest.inbox",
                        folder + "/inbox",
                        "joinedup.area.folder",
                        folder + "/place",
                        "joinedup.match.folder",
                        folder + "/match",
                        "joinedup.demo.folder",
                        folder.toString(),
                        "joinedup.demo.people",
                        people,
                        "joinedup.demo.seed",
                        seed))
                .run();
        var city = new LoadedCity(folder, context);
        await().atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(200))
                .until(city::isLoaded);
        return city;
    }

    Graph graph() {
        return context.getBean(Graph.class);
    }

    /// @param file of the truth
    List<NamedCsvRecord> truth(String file) throws IOException {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth").resolve(file))) {
            return csv.stream().toList();
        }
    }

    /// Loaded when every delivery of the inbox was matched.
    private boolean isLoaded() throws IOException {
        var inbox = folder.resolve("inbox");
        if (!Files.exists(inbox)) {
            return false;
        }
        try (var deliveries = Files.list(inbox)) {
            var matched = graph().read(Statement.named("test/matchedDeliveries"), row -> row.integer("matched"));
            return matched.getFirst() == deliveries.count();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
