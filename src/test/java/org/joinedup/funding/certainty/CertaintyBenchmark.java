package org.joinedup.funding.certainty;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.TestNeeds;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.comparison.Comparison;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long random weightings of a county and of England take, beside sorting as many numbers,
/// which no way of finding ranks and percentiles can do without.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=CertaintyBenchmark`. One call after the
/// other in a new JVM; the first is the one that a person who asks once waits for.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseParallelGC"})
public class CertaintyBenchmark {

    /// Areas and weightings.
    @Param({"407x10000", "32844x1000"})
    private String size;

    private Allocation allocation;
    private CertaintyQuestion question;
    private EffectsQuestion effects;
    private double[][] numbers;

    @Test
    void measures() throws RunnerException {
        var options =
                new OptionsBuilder().include(CertaintyBenchmark.class.getName()).shouldFailOnError(true);
        new Runner(options.build()).run();
    }

    /// Invented areas with seven domains that have a part in common.
    @Setup
    public void invent() {
        var areas = Integer.parseInt(size.split("x")[0]);
        question = CertaintyQuestion.of(1).with(Integer.parseInt(size.split("x")[1]));
        effects = EffectsQuestion.of(1);
        allocation = Allocations.allocate(TestNeeds.random(areas, areas, 1), FundingChoice.of(2_000_000_000, 7));
        var random = new Random(1);
        numbers = IntStream.range(0, areas)
                .mapToObj(area -> random.doubles(question.weightings()).toArray())
                .toArray(double[][]::new);
    }

    /// @return something that depends on every interval
    @Benchmark
    public int weightings() {
        return Certainty.of(allocation, question).hashCode();
    }

    /// @return something that depends on every effect: 1,000 weightings by all 32 combinations
    @Benchmark
    public int choiceEffects() {
        return ChoiceEffects.of(allocation.ranking().data(), allocation.choice(), effects)
                .hashCode();
    }

    /// @return something that depends on every change
    @Benchmark
    public int comparison() {
        var data = TestNeeds.random(allocation.size(), allocation.size(), 2);
        var weights = TestNeeds.choice(2_100_000_000, 1, 2, 3, 4, 5, 6, 7);
        return Comparison.of(allocation, Allocations.allocate(data, weights)).hashCode();
    }

    /// @return the limit: sorting one number for each area and weighting twice, once by weighting
    ///     and once by area, on both cores
    @Benchmark
    public double sortingAlone() {
        var copies = Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
        Arrays.stream(copies).parallel().forEach(Arrays::sort);
        var turned = new double[question.weightings()][numbers.length];
        IntStream.range(0, turned.length).parallel().forEach(draw -> {
            Arrays.setAll(turned[draw], area -> numbers[area][draw]);
            Arrays.sort(turned[draw]);
        });
        return copies[0][0] + turned[0][0];
    }
}
