package org.joinedup.match;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.joinedup.match.block.Candidates;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.model.Weights;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How many candidate pairs one core compares and weighs in a second, in the order of the pipeline.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=KernelBenchmark`. The gc profiler says how
/// many bytes a pair costs: the kernel should allocate nothing.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx2g", "-XX:+UseParallelGC"})
public class KernelBenchmark {

    private static final int HOUSEHOLDS = 10_000;
    private static final int PAIRS = 1 << 19;

    private final int[] lefts = new int[PAIRS];
    private final int[] rights = new int[PAIRS];
    private Comparisons comparisons;
    private Weights weights;

    @Test
    void measures() throws RunnerException {
        var options = new OptionsBuilder()
                .include(KernelBenchmark.class.getName())
                .addProfiler("gc")
                .shouldFailOnError(true);
        new Runner(options.build()).run();
    }

    /// Candidate pairs of a made-up town, from records all over it.
    @Setup
    public void findPairs() {
        var table = RecordRows.table(Town.records(HOUSEHOLDS, 1));
        var engine = new Engine(table.ordered(Order.of(table)), stage -> {});
        var found = engine.train(Constraints.of(engine.table(), List.of(), Map.of()));
        comparisons = new Comparisons(engine.features());
        weights = new Weights(found.trained().model(), found.trained().terms(), comparisons, engine.features());
        var seen = new int[table.size()];
        var candidates = new Candidates();
        var next = 0;
        for (var left = 0; next < PAIRS; left++) {
            var size = engine.blocks().candidates(left, seen, candidates);
            for (var i = 0; i < Math.min(size, PAIRS - next); i++) {
                lefts[next + i] = left;
                rights[next + i] = candidates.get(i);
            }
            next = Math.min(PAIRS, next + size);
        }
    }

    /// @return something that depends on every pattern
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public long patterns() {
        var sum = 0L;
        for (var pair = 0; pair < PAIRS; pair++) {
            sum += comparisons.pattern(lefts[pair], rights[pair]);
        }
        return sum;
    }

    /// @return something that depends on every weight
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double patternsAndWeights() {
        var sum = 0.0;
        for (var pair = 0; pair < PAIRS; pair++) {
            sum += weights.weight(comparisons.pattern(lefts[pair], rights[pair]), lefts[pair], rights[pair]);
        }
        return sum;
    }
}
