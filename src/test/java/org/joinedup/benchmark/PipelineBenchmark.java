package org.joinedup.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.Application;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs `evaluate` several times, each time in a cold JVM, and prints the medians.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=PipelineBenchmark -Dpeople=250000` takes a
/// demo city of about 1,000,000 records, made once. `-Druns=` says how often, `-Dheap=` with how
/// much memory, and `-Devaluate="FILE --map …"` takes other files.
class PipelineBenchmark {

    private static final int PEOPLE = Integer.getInteger("people", 3_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int RUNS = Integer.getInteger("runs", 3);
    private static final String HEAP = System.getProperty("heap", "8g");
    private static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();

    @Test
    void measuresFromFileToClusters() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var options = options();
        var runs = new ArrayList<JsonNode>();
        for (var run = 0; run < RUNS; run++) {
            runs.add(evaluate(options));
        }
        print(runs);
        assertThat(runs).allSatisfy(run -> assertThat(figures(run)).isEqualTo(figures(runs.getFirst())));
    }

    private static List<String> options() throws IOException, InterruptedException {
        var given = System.getProperty("evaluate");
        if (given != null) {
            return Arrays.asList(given.strip().split("\\s+"));
        }
        var file = FOLDER.resolve("city-%d-%d.csv".formatted(PEOPLE, SEED));
        if (!Files.exists(file)) {
            run(DemoCityFile.class, List.of(Integer.toString(PEOPLE), Long.toString(SEED), file.toString()));
        }
        return Stream.of(List.of(file.toString(), "--truth", "person"), RecordFile.OPTIONS)
                .flatMap(List::stream)
                .toList();
    }

    private static JsonNode evaluate(List<String> options) throws IOException, InterruptedException {
        var json = FOLDER.resolve("figures.json");
        var all = new ArrayList<>(List.of("evaluate", "--json", json.toString()));
        all.addAll(options);
        run(Application.class, all);
        return JsonMapper.builder().build().readTree(Files.readString(json));
    }

    private static void run(Class<?> main, List<String> options) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx" + HEAP, "-XX:+UseParallelGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(options);
        var child = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.waitFor()).as(main.getSimpleName()).isZero();
    }

    private static void print(List<JsonNode> runs) {
        var first = runs.getFirst();
        System.out.printf(
                "%n%,d records, %d cold runs, heap %s%n", first.at("/records").asInt(), runs.size(), HEAP);
        System.out.printf("%-24s %10s %10s %14s%n", "median seconds", "", "spread", "count");
        for (var stage = 0; stage < first.at("/stages").size(); stage++) {
            var at = "/stages/" + stage;
            print(first.at(at + "/name").asString(), runs, at + "/seconds");
            System.out.printf(" %,14d%n", first.at(at + "/count").asLong());
        }
        print("all, from file to cluster", runs, "/seconds");
        System.out.printf(
                "%nmedian pairs a second over the engine's time %,.0f%n", median(values(runs, "/pairsPerSecond")));
        System.out.println(figures(first));
    }

    private static void print(String name, List<JsonNode> runs, String path) {
        var values = values(runs, path);
        System.out.printf("%-24s %10.2f %4.2f-%4.2f", name, median(values), values[0], values[values.length - 1]);
    }

    private static double[] values(List<JsonNode> runs, String path) {
        return runs.stream()
                .mapToDouble(run -> run.at(path).asDouble())
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// What must be the same in every run.
    private static String figures(JsonNode run) {
        return "pairs in clusters %s, B-cubed %s, blocking recall %s, clusters %s, pairs compared %s"
                .formatted(
                        run.at("/pairs/score"),
                        run.at("/bCubed"),
                        run.at("/blockingRecall"),
                        run.at("/clusters"),
                        run.at("/comparedPairs"));
    }
}
