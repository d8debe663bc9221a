package org.joinedup.funding.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.joinedup.OpenData;
import org.joinedup.funding.Direction;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.model.TableModel;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long the 32,844 areas of England take, from the official file of 2019 to ranks and pence,
/// beside sorting its numbers.
///
/// Not one of the usual tests: `JOINEDUP_DATA=… mvn -Dquick test -Dtest=AllocationBenchmark`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx1g", "-XX:+UseParallelGC"})
public class AllocationBenchmark {

    private static final String FILE = "england_iod2019_lsoa11_domains_population.csv";
    private static final long FUND = 100_000_000_000L;
    private static final List<String> DOMAINS = Stream.of(
                    "Income",
                    "Employment",
                    "Education, Skills and Training",
                    "Health Deprivation and Disability",
                    "Crime",
                    "Barriers to Housing and Services",
                    "Living Environment")
            .map(domain -> domain + " Rank (where 1 is most deprived)")
            .toList();

    private NeedData data;
    private double[][] numbers;

    @Test
    void measures() throws RunnerException {
        var options = new OptionsBuilder()
                .include(AllocationBenchmark.class.getName())
                .shouldFailOnError(true);
        new Runner(options.build()).run();
    }

    /// The official file of 2019.
    @Setup
    public void prepare() {
        data = load();
        numbers = data.domains().stream()
                .map(domain -> domain.indicators().getFirst().values().stream().toArray())
                .toArray(double[][]::new);
    }

    /// @return areas, people and ranks from the file
    @Benchmark
    public NeedData load() {
        var table = new TableModel(OpenData.lsoa(FILE), List.of());
        var model = table.read(
                "Total population: mid 2015 (excluding prisoners)",
                DOMAINS,
                Direction.HIGH_VALUE_IS_LESS_NEED,
                FundingChoice.of(FUND, DOMAINS.size()));
        return Objects.requireNonNull(model.model()).data();
    }

    /// @return pence of every area, by the usual method
    @Benchmark
    public Allocation allocate() {
        return Allocations.allocate(data, FundingChoice.of(FUND, DOMAINS.size()));
    }

    /// @return pence of every area, each domain by itself
    @Benchmark
    public Allocation allocateDomainPots() {
        return Allocations.allocate(data, FundingChoice.of(FUND, DOMAINS.size()).with(Method.DOMAIN_POTS));
    }

    /// @return the numbers of each domain in order: no ranking can do without
    @Benchmark
    public double[][] sort() {
        return Arrays.stream(numbers)
                .map(column -> {
                    var sorted = column.clone();
                    Arrays.sort(sorted);
                    return sorted;
                })
                .toArray(double[][]::new);
    }
}
