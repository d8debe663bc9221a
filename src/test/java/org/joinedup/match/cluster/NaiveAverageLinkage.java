package org.joinedup.match.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Average linkage as it is defined: after every join, every mean is worked out anew. What the rule
/// forbade is tried again until nothing more is joined.
///
/// @param weights of all pairs; NaN where the pair must not be joined
/// @param rule what two groups tell as a whole
record NaiveAverageLinkage(double[][] weights, GroupRule rule) {

    int[] cut(double cut) {
        List<int[]> groups = new ArrayList<>();
        IntStream.range(0, weights.length).forEach(record -> groups.add(new int[] {record}));
        while (isJoined(groups, cut)) {
            continue;
        }
        var roots = new int[weights.length];
        groups.forEach(group -> IntStream.of(group).forEach(record -> roots[record] = group[0]));
        return roots;
    }

    private boolean isJoined(List<int[]> groups, double cut) {
        var refused = new NaiveAverageLinkage(
                Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new), rule);
        var isJoined = false;
        for (var best = refused.best(groups, cut); best != null; best = refused.best(groups, cut)) {
            var other = groups.remove(best[1]);
            var one = groups.get(best[0]);
            if (mean(one, other) + rule.bits(one, other) < cut) {
                groups.add(best[1], other);
                refused.weights[one[0]][other[0]] = Double.NaN;
            } else {
                groups.set(
                        best[0],
                        IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray());
                isJoined = true;
            }
        }
        return isJoined;
    }

    /// @return the places of the two groups of the greatest mean, or null when none reaches the cut
    private int[] best(List<int[]> groups, double cut) {
        int[] best = null;
        var most = cut;
        for (var i = 0; i < groups.size(); i++) {
            for (var j = i + 1; j < groups.size(); j++) {
                var mean = mean(groups.get(i), groups.get(j));
                if (mean > most || (mean == most && best == null)) {
                    best = new int[] {i, j};
                    most = mean;
                }
            }
        }
        return best;
    }

    /// @return NaN when one pair must not be joined
    private double mean(int[] one, int[] other) {
        var sum = 0.0;
        for (var left : one) {
            for (var right : other) {
                sum += weights[Math.min(left, right)][Math.max(left, right)];
            }
        }
        return sum / ((double) one.length * other.length);
    }
}
