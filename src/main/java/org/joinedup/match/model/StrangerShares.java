package org.joinedup.match.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;

/// Estimates u: how often two strangers are at each level, from pairs drawn at random.
///
/// Pairs of one cluster are left out, so that people with many records do not look like strangers
/// who agree. Where terms agree exactly, the frequencies of values tell more than a sample could:
/// they count as many pairs as would make such an agreement expected [#WORTH] times.
final class StrangerShares {

    private static final double WORTH = 20;
    private static final long SEED = 20_261_122;

    private final Features features;
    private final Comparisons comparisons;
    private final Terms terms;
    private final double[][] counts;
    private final double[][] bases;

    StrangerShares(Features features, Comparisons comparisons, Terms terms) {
        this.features = features;
        this.comparisons = comparisons;
        this.terms = terms;
        counts = new double[comparisons.size()][];
        bases = new double[comparisons.size()][];
        for (var i = 0; i < counts.length; i++) {
            counts[i] = new double[comparisons.get(i).levels()];
            bases[i] = new double[comparisons.get(i).levels()];
        }
    }

    /// @param clusters number of the cluster of each record
    /// @param draws how many pairs to draw
    /// @return u and the mean frequency of agreed terms by comparison; m and h are still empty
    List<Levels> estimate(int[] clusters, int draws) {
        var random = new SplittableRandom(SEED);
        for (var draw = 0; draw < draws && features.size() > 1; draw++) {
            var left = random.nextInt(features.size());
            var right = random.nextInt(features.size());
            if (left != right && clusters[left] != clusters[right]) {
                count(left, right);
            }
        }
        var levels = new ArrayList<Levels>();
        for (var i = 0; i < counts.length; i++) {
            levels.add(levels(i));
        }
        return levels;
    }

    private void count(int left, int right) {
        var pattern = comparisons.pattern(left, right);
        for (var i = 0; i < counts.length; i++) {
            counts[i][Comparisons.level(pattern, i)]++;
        }
    }

    private Levels levels(int i) {
        var comparison = comparisons.get(i);
        var size = comparison.levels();
        var u = new double[size];
        var held = 0.0;
        for (var level = 1; level < size; level++) {
            held += counts[i][level];
        }
        var total = 0.0;
        for (var level = 1; level < size; level++) {
            u[level] = share(i, level, held);
            total += u[level];
        }
        for (var level = 1; level < size; level++) {
            u[level] /= total;
        }
        u[0] = 1;
        return new Levels(comparison.name(), ones(size), ones(size), u, bases[i]);
    }

    private double share(int i, int level, double held) {
        var expected = level == 1 ? exact(i) : 0;
        if (expected > 0) {
            var pairs = WORTH / expected;
            return (counts[i][level] + WORTH) / (held + pairs);
        }
        return (counts[i][level] + 0.5) / (held + 1);
    }

    /// @return probability that two strangers agree on all terms, from frequencies; 0 without terms
    private double exact(int i) {
        var comparison = comparisons.get(i);
        if (comparison.terms(0) == 0) {
            return 0;
        }
        return terms.base(i, 0) * (comparison.terms(1) == 0 ? 1 : terms.base(i, 1));
    }

    private static double[] ones(int size) {
        var ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
