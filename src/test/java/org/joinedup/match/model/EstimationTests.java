package org.joinedup.match.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.joinedup.match.compare.Comparisons;
import org.junit.jupiter.api.Test;

/// Patterns are made by a known model, and the model is to be found again from their counts.
class EstimationTests {

    /// Name, of which the third level is that of the family name alone; birth date; residence; sex.
    private static final double[][] M = {
        {1, 0.85, 0.1, 0.04, 0.01}, {1, 0.9, 0.07, 0.03}, {1, 0.7, 0.2, 0.1}, {1, 0.95, 0.05}
    };

    private static final double[][] H = {
        {1, 0.01, 0.01, 0.88, 0.1}, {1, 0.01, 0.04, 0.95}, {1, 0.85, 0.1, 0.05}, {1, 0.5, 0.5}
    };
    private static final double[][] U = {
        {1, 0.001, 0.004, 0.015, 0.98}, {1, 0.005, 0.02, 0.975}, {1, 0.002, 0.05, 0.948}, {1, 0.5, 0.5}
    };
    private static final double PAIRS = 5e12;
    private static final double PRIOR = 0.004;
    private static final double HOUSEHOLD = 0.006;

    @Test
    void findsOnePersonAmongStrangers() {
        var counts = new PatternCounts();
        add(counts, M, PRIOR);
        add(counts, U, 1 - PRIOR);
        var model = estimate(counts, 0);
        assertThat(model.prior()).isCloseTo(PRIOR, Percentage.withPercentage(3));
        assertClose(model, M, Levels::m, 0.001);
    }

    /// Households differ from strangers in two things only, and so are found less exactly.
    @Test
    void tellsOneHouseholdFromOnePerson() {
        var counts = new PatternCounts();
        add(counts, M, PRIOR);
        add(counts, H, HOUSEHOLD);
        add(counts, U, 1 - PRIOR - HOUSEHOLD);
        var model = estimate(counts, 2 * HOUSEHOLD);
        assertThat(model.prior()).isCloseTo(PRIOR, Percentage.withPercentage(3));
        assertThat(model.household()).isCloseTo(HOUSEHOLD, Percentage.withPercentage(10));
        assertClose(model, M, Levels::m, 0.01);
        assertClose(model, H, Levels::h, 0.1);
    }

    @Test
    void leavesTheSharesOfStrangersAsTheyWere() {
        var counts = new PatternCounts();
        add(counts, M, 0.5);
        assertClose(estimate(counts, 0), U, Levels::u, 0);
    }

    private static Model estimate(PatternCounts counts, double household) {
        var levels =
                IntStream.range(0, M.length).mapToObj(EstimationTests::start).toList();
        var limits = Arrays.stream(M).map(one -> Limits.none(one.length)).toArray(double[][]::new);
        var sample = new Sample(counts, 1, new RandomPairs(new int[0], new int[0], new long[0]));
        return new Estimation(sample, PAIRS, levels, new Limits(limits, limits)).run(PRIOR / 3, household);
    }

    /// A household starts from strangers who have a family name and a residence in common.
    private static Levels start(int i) {
        var h = U[i].clone();
        var likely = i == 0 ? 3 : i == 2 ? 1 : 0;
        if (likely > 0) {
            Arrays.setAll(h, level -> 0.4 * U[i][level] + (level == likely ? 0.6 : 0));
        }
        var m = new double[M[i].length];
        Arrays.setAll(m, level -> level == 1 ? 0.6 : 0.4 / (m.length - 2));
        return new Levels("comparison " + i, m, h, U[i].clone());
    }

    /// Adds every pattern as often as it is to be expected; one value in ten is not held.
    private static void add(PatternCounts counts, double[][] shares, double of) {
        var patterns = LongStream.range(0, 1L << 4 * shares.length).filter(pattern -> isPattern(pattern, shares));
        patterns.forEach(pattern -> {
            var expected = PAIRS * of;
            for (var i = 0; i < shares.length; i++) {
                var level = Comparisons.level(pattern, i);
                expected *= level == 0 ? 0.1 : 0.9 * shares[i][level];
            }
            counts.add(pattern, Math.max(1, Math.round(expected)));
        });
    }

    private static boolean isPattern(long pattern, double[][] shares) {
        return IntStream.range(0, shares.length).allMatch(i -> Comparisons.level(pattern, i) < shares[i].length);
    }

    private static void assertClose(Model model, double[][] expected, Function<Levels, double[]> shares, double by) {
        for (var i = 0; i < expected.length; i++) {
            assertThat(Arrays.copyOfRange(shares.apply(model.levels().get(i)), 1, expected[i].length))
                    .containsExactly(Arrays.copyOfRange(expected[i], 1, expected[i].length), within(by));
        }
    }
}
