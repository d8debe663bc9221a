package org.joinedup.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.joinedup.Application;
import org.joinedup.benchmark.RecordFile;
import org.joinedup.match.Town;
import org.joinedup.source.SourceRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same records in any order, on any number of threads, give the same clusters and pairs.
///
/// How many threads the common pool has is settled when a JVM starts, so each run has one of its
/// own.
class OrderAndThreadsTests {

    private static final int MINUTES = 3;

    @TempDir
    private static Path folder;

    private static List<List<String>> expected = List.of();

    @BeforeAll
    static void linksOnce() throws IOException, InterruptedException {
        var records = new ArrayList<>(Town.records(1_200, 5));
        write(records, "town.csv");
        Collections.shuffle(records, new Random(1));
        write(records, "shuffled.csv");
        expected = link("town.csv");
        assertThat(expected).noneMatch(List::isEmpty);
    }

    @Test
    void givesTheSameOnOneThread() throws IOException, InterruptedException {
        assertThat(link("town.csv", "-XX:ActiveProcessorCount=1", parallelism(1)))
                .isEqualTo(expected);
    }

    @Test
    void givesTheSameOnManyThreads() throws IOException, InterruptedException {
        assertThat(link("town.csv", "-XX:ActiveProcessorCount=7", parallelism(13)))
                .isEqualTo(expected);
    }

    @Test
    void givesTheSameInAnotherOrder() throws IOException, InterruptedException {
        assertThat(link("shuffled.csv")).isEqualTo(expected);
    }

    @Test
    void givesTheSameInAnotherOrderOnOneThread() throws IOException, InterruptedException {
        assertThat(link("shuffled.csv", parallelism(1))).isEqualTo(expected);
    }

    private static void write(List<SourceRecord> records, String file) throws IOException {
        try (var out = new RecordFile(folder.resolve(file), Town::person)) {
            records.forEach(out::add);
        }
    }

    private static String parallelism(int threads) {
        return "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads;
    }

    /// @return the sorted lines of both result files
    private static List<List<String>> link(String file, String... flags) throws IOException, InterruptedException {
        var out = folder.resolve("clusters.csv");
        var pairs = folder.resolve("pairs.csv");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx512m", "-cp", System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(flags));
        command.addAll(List.of(
                Application.class.getName(), "link", folder.resolve(file).toString()));
        command.addAll(RecordFile.OPTIONS);
        command.addAll(List.of("--out", out.toString(), "--pairs", pairs.toString()));
        var log = folder.resolve("log.txt");
        var child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(child.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(log)).isZero();
        return List.of(sorted(out), sorted(pairs));
    }

    private static List<String> sorted(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.sorted().toList();
        }
    }
}
