package org.joinedup.match.model;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.match.compare.Comparisons;

/// Estimates u: how often two strangers are at each level, from pairs drawn at random.
///
/// Pairs of one cluster are left out, so that people with many records do not look like strangers
/// who agree. Where terms agree exactly, the frequencies of values tell more than a sample could:
/// they count as many pairs as would make such an agreement expected [#WORTH] times.
final class StrangerShares {

    private static final double WORTH = 20;

    private final Comparisons comparisons;
    private final Terms terms;
    private final double[][] counts;

    StrangerShares(Comparisons comparisons, Terms terms) {
        this.comparisons = comparisons;
        this.terms = terms;
        counts = new double[comparisons.size()][];
        for (var i = 0; i < counts.length; i++) {
            counts[i] = new double[comparisons.get(i).levels()];
        }
    }

    /// @param clusters number of the cluster of each record
    /// @return u by comparison; m and h are still empty
    List<Levels> estimate(RandomPairs drawn, int[] clusters) {
        for (var i = 0; i < drawn.size(); i++) {
            if (clusters[drawn.left()[i]] != clusters[drawn.right()[i]]) {
                count(drawn.patterns()[i]);
            }
        }
        var levels = new ArrayList<Levels>();
        for (var i = 0; i < counts.length; i++) {
            levels.add(levels(i));
        }
        return levels;
    }

    private void count(long pattern) {
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
        return new Levels(comparison.name(), ones(size), ones(size), u);
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
        return comparisons.get(i).terms(0) == 0 ? 0 : terms.jointBase(i);
    }

    private static double[] ones(int size) {
        var ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
