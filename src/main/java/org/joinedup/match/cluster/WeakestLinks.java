package org.joinedup.match.cluster;

import java.util.Arrays;

/// The weakest link that each group hangs by: of the strongest links that hold it together (a
/// spanning tree), the weakest.
final class WeakestLinks {

    private final double[] weights;
    private final int[] groups;
    private final double[] weakest;

    /// @param weights of all pairs, row by row
    /// @param groups for each record the smallest one of its group
    WeakestLinks(double[] weights, int[] groups) {
        this.weights = weights;
        this.groups = groups;
        weakest = new double[groups.length];
        for (var group = 0; group < groups.length; group++) {
            if (groups[group] == group) {
                weakest[group] = find(group);
            }
        }
    }

    /// @return in bits; 0 for a record alone
    double of(int group) {
        return weakest[group];
    }

    /// Prim's algorithm for the greatest spanning tree.
    private double find(int group) {
        var size = groups.length;
        var best = new double[size];
        var isIn = new boolean[size];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        var found = Double.POSITIVE_INFINITY;
        for (var last = group; last >= 0; ) {
            isIn[last] = true;
            var next = -1;
            for (var i = 0; i < size; i++) {
                if (groups[i] == group && !isIn[i]) {
                    best[i] = Math.max(best[i], weights[last * size + i]);
                    next = next < 0 || best[i] > best[next] ? i : next;
                }
            }
            found = next < 0 ? found : Math.min(found, best[next]);
            last = next;
        }
        return Double.isInfinite(found) ? 0 : found;
    }
}
