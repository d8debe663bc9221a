package org.joinedup.funding.certainty;

import java.util.Arrays;

/// The variance of a function whose value is known for every combination of its factors' levels,
/// cut up exactly by factor (analysis of variance of a full factorial design).
///
/// All combinations count alike. With V the variance, the first-order effect of a factor is the
/// variance of the means at its levels, by V: what would go on average if it were settled. Its
/// total effect is 1 less the variance of the means over its levels, by V: what would stay if all
/// but it were settled (Saltelli et al., Global Sensitivity Analysis, 2008, chapters 1 and 4).
final class Anova {

    private final int[] levels;
    private final double[] values;
    private final double mean;
    private final double variance;

    /// @param levels how many each factor has
    /// @param values by the level of each factor, the last factor's level changing fastest
    Anova(int[] levels, double[] values) {
        this.levels = levels;
        this.values = values;
        this.mean = Arrays.stream(values).average().orElse(0);
        this.variance = meanSquare(values, 1);
    }

    /// @return of all combinations; 0 or more
    double variance() {
        return variance;
    }

    /// @param factor index of the factor
    /// @return 0 to 1; not a number when the variance is 0
    double first(int factor) {
        var inner = inner(factor);
        var sums = new double[levels[factor]];
        for (var i = 0; i < values.length; i++) {
            sums[i / inner % levels[factor]] += values[i];
        }
        return Math.min(1, meanSquare(sums, values.length / levels[factor]) / variance);
    }

    /// @param factor index of the factor
    /// @return 0 to 1; not a number when the variance is 0
    double total(int factor) {
        var inner = inner(factor);
        var sums = new double[values.length / levels[factor]];
        for (var i = 0; i < values.length; i++) {
            sums[i / inner / levels[factor] * inner + i % inner] += values[i];
        }
        return Math.max(0, 1 - meanSquare(sums, levels[factor]) / variance);
    }

    /// How many values stand between two neighbouring levels of a factor.
    private int inner(int factor) {
        return Arrays.stream(levels).skip(factor + 1).reduce(1, (one, other) -> one * other);
    }

    /// Mean squared distance of means from the mean of all.
    private double meanSquare(double[] sums, int size) {
        var squares = 0.0;
        for (var sum : sums) {
            var distance = sum / size - mean;
            squares += distance * distance;
        }
        return squares / sums.length;
    }
}
