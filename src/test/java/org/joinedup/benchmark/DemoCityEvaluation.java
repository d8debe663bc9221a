package org.joinedup.benchmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.junit.jupiter.api.Test;

/// Loads a demo city as the service does and compares what came out with the truth.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=DemoCityEvaluation -Dpeople=65534`. The log
/// says how long each step took; the figures are printed at the end.
class DemoCityEvaluation {

    private static final int PEOPLE = Integer.getInteger("people", 3_000);
    private static final long SEED = Long.getLong("seed", 1);

    private final Path folder = Path.of("target", "evaluation-" + PEOPLE + "-" + SEED + "-" + System.nanoTime());

    @Test
    void comparesWithTheTruth() throws IOException {
        var begun = System.nanoTime();
        try (var city = LoadedCity.start(folder, PEOPLE, SEED)) {
            var graph = city.graph();
            System.out.printf("start to loaded %.1f s%n", (System.nanoTime() - begun) / 1e9);
            var links = links(graph);
            printPairs(links, truth(city));
            printHouseholds(city, links);
            assertThat(links).isNotEmpty();
        }
    }

    private static Map<String, String> links(Graph graph) {
        return graph
                .read(Statement.named("test/links"), row -> Map.entry(row.text("key"), row.text("individualId")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> truth(LoadedCity city) throws IOException {
        return city.truth("records.csv").stream()
                .collect(toMap(
                        row -> row.getField("system") + "/" + row.getField("record_id"),
                        row -> row.getField("person_id")));
    }

    /// Pairs of records of one person: true ones, linked ones, and those that are both.
    private static void printPairs(Map<String, String> links, Map<String, String> truth) {
        var linked = pairs(links.values().stream());
        var all = pairs(truth.values().stream());
        var right = pairs(links.entrySet().stream().map(link -> link.getValue() + "|" + truth.get(link.getKey())));
        System.out.printf(
                "records %,d, individuals %,d, people %,d; pairs in truth %,d: precision %.5f, recall %.5f%n",
                links.size(),
                links.values().stream().distinct().count(),
                truth.values().stream().distinct().count(),
                all,
                (double) right / linked,
                (double) right / all);
    }

    private static long pairs(Stream<String> groups) {
        return groups.collect(groupingBy(Function.identity(), counting())).values().stream()
                .mapToLong(size -> size * (size - 1) / 2)
                .sum();
    }

    /// How many households there are, and how many records say the address that their person truly
    /// lives at.
    private static void printHouseholds(LoadedCity city, Map<String, String> links) throws IOException {
        var graph = city.graph();
        var members = graph.read(
                Statement.named("test/presentMembers"),
                row -> Map.entry(row.text("individualId"), Objects.requireNonNullElse(row.findText("uprn"), "")));
        var households = graph.read(Statement.named("test/presentMembers"), row -> row.text("householdId")).stream()
                .distinct()
                .count();
        var people = city.truth("people.csv");
        var uprns = people.stream().collect(toMap(row -> row.getField("person_id"), row -> row.getField("uprn")));
        var found = members.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        var truth = truth(city);
        var right = links.entrySet().stream()
                .filter(link -> uprns.get(truth.get(link.getKey())).equals(found.get(link.getValue())))
                .count();
        System.out.printf(
                "households %,d, in truth %,d; individuals with a household %,d; records whose person is put at the "
                        + "true address %.4f%n",
                households,
                people.stream()
                        .map(row -> row.getField("household_id"))
                        .distinct()
                        .count(),
                found.size(),
                (double) right / links.size());
    }
}
