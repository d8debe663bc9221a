package org.joinedup.funding.rank;

import java.util.Arrays;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;

/// Ranks of areas in one respect, 1 to n, n for the most in need.
///
/// Kept as halves, because the mean of neighbouring ranks is a whole or a half.
public final class Ranks {

    private final int[] halves;

    private Ranks(int[] halves) {
        this.halves = halves;
    }

    /// @param scores one for each area in order of code, more is more need; none is missing
    public static Ranks of(Values scores, TieRule ties) {
        // Adding 0.0 makes -0.0 the same as 0.0.
        var values = scores.stream().map(score -> score + 0.0).toArray();
        var sorted = values.clone();
        Arrays.sort(sorted);
        var passed = new int[values.length];
        var halves = new int[values.length];
        for (var area = 0; area < values.length; area++) {
            var tie = Tie.of(sorted, values[area]);
            halves[area] = halves(ties, tie, tie.lowest() + passed[tie.lowest() - 1]++);
        }
        return new Ranks(halves);
    }

    /// @return of how many areas
    public int size() {
        return halves.length;
    }

    /// @param area index of the area
    /// @return twice its rank, 2 to 2n
    public int halves(int area) {
        return halves[area];
    }

    /// @param area index of the area
    /// @return its rank: a whole or a half
    public double rank(int area) {
        return halves[area] / 2.0;
    }

    /// @return sum of twice the ranks
    long sumOfHalves() {
        return Arrays.stream(halves).asLongStream().sum();
    }

    private static int halves(TieRule rule, Tie tie, int own) {
        return switch (rule) {
            case MEAN -> tie.lowest() + tie.highest();
            case LOWEST -> 2 * tie.lowest();
            case HIGHEST -> 2 * tie.highest();
            case CODE -> 2 * own;
        };
    }

    /// Ranks that areas of one score take up together.
    private record Tie(int lowest, int highest) {

        static Tie of(double[] sorted, double score) {
            return new Tie(below(sorted, score, false) + 1, below(sorted, score, true));
        }

        /// How many are below the score, or with it, below or the same.
        private static int below(double[] sorted, double score, boolean orSame) {
            var least = 0;
            var most = sorted.length;
            while (least < most) {
                var middle = (least + most) >>> 1;
                if (sorted[middle] < score || (orSame && sorted[middle] == score)) {
                    least = middle + 1;
                } else {
                    most = middle;
                }
            }
            return least;
        }
    }
}
