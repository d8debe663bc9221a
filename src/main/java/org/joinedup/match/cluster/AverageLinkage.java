package org.joinedup.match.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Average linkage over all pairs of a few records.
///
/// The two groups with the greatest mean weight are joined, again and again, while that mean is
/// above the cut and nothing forbids it. Equal means are decided by the smallest records, so the
/// outcome does not depend on the order of records.
final class AverageLinkage {

    private final int size;
    private final double[] sums;
    private final int[] groupSizes;
    private final boolean[] never;
    private final boolean[] forbidden;
    private final int[] groups;
    private final int[] nearest;
    private final double[] nearestMeans;
    private final int[][] members;
    private final GroupRule rule;

    /// @param weights of all pairs, row by row, symmetric; NaN where the pair must not be joined
    AverageLinkage(double[] weights, int size, GroupRule rule) {
        this.rule = rule;
        members = IntStream.range(0, size).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
        this.size = size;
        sums = weights.clone();
        never = new boolean[sums.length];
        for (var i = 0; i < sums.length; i++) {
            never[i] = Double.isNaN(sums[i]);
        }
        forbidden = never.clone();
        groupSizes = new int[size];
        Arrays.fill(groupSizes, 1);
        groups = IntStream.range(0, size).toArray();
        nearest = new int[size];
        nearestMeans = new double[size];
    }

    /// Joins groups beforehand, whatever their weights.
    ///
    /// @param seeds for each record the smallest one of its group
    AverageLinkage seeded(int[] seeds) {
        for (var record = 0; record < size; record++) {
            if (groups[record] != seeds[record]) {
                merge(seeds[record], record);
            }
        }
        return this;
    }

    /// What the rule once forbade is tried again when groups have grown, until nothing is joined
    /// any more: so a cut that begins with its own outcome has that outcome.
    ///
    /// @param cut the smallest mean weight at which groups are joined, in bits
    /// @return for each record the smallest one of its group
    int[] cut(double cut) {
        while (isJoinedDownTo(cut)) {
            System.arraycopy(never, 0, forbidden, 0, never.length);
        }
        return groups.clone();
    }

    /// @return whether anything was joined
    private boolean isJoinedDownTo(double cut) {
        for (var group = 0; group < size; group++) {
            findNearest(group);
        }
        var isJoined = false;
        for (var best = best(); best >= 0 && nearestMeans[best] >= cut; best = best()) {
            var other = nearest[best];
            if (nearestMeans[best] + rule.bits(members[best], members[other]) < cut) {
                forbid(best, other);
            } else {
                join(best, other);
                isJoined = true;
            }
        }
        return isJoined;
    }

    private int best() {
        var best = -1;
        for (var group = 0; group < size; group++) {
            if (groupSizes[group] > 0
                    && nearest[group] >= 0
                    && (best < 0 || nearestMeans[group] > nearestMeans[best])) {
                best = group;
            }
        }
        return best;
    }

    /// The nearest among groups with greater numbers.
    private void findNearest(int group) {
        nearest[group] = -1;
        for (var other = group + 1; other < size; other++) {
            if (groupSizes[other] > 0 && !forbidden[group * size + other]) {
                var mean = mean(group, other);
                if (nearest[group] < 0 || mean > nearestMeans[group]) {
                    nearest[group] = other;
                    nearestMeans[group] = mean;
                }
            }
        }
    }

    private void forbid(int one, int other) {
        forbidden[one * size + other] = true;
        forbidden[other * size + one] = true;
        findNearest(Math.min(one, other));
    }

    private double mean(int one, int other) {
        return sums[one * size + other] / ((double) groupSizes[one] * groupSizes[other]);
    }

    private void join(int into, int from) {
        merge(into, from);
        for (var group = 0; group < size; group++) {
            if (groupSizes[group] > 0 && (group == into || nearest[group] == into || nearest[group] == from)) {
                findNearest(group);
            } else if (groupSizes[group] > 0 && group < into && !forbidden[group * size + into]) {
                improve(group, into);
            }
        }
    }

    private void merge(int into, int from) {
        for (var other = 0; other < size; other++) {
            if (other != into && other != from && groupSizes[other] > 0) {
                addTo(into, from, other);
            }
        }
        groupSizes[into] += groupSizes[from];
        var joined = Arrays.copyOf(members[into], members[into].length + members[from].length);
        System.arraycopy(members[from], 0, joined, members[into].length, members[from].length);
        members[into] = joined;
        groupSizes[from] = 0;
        for (var record = 0; record < size; record++) {
            if (groups[record] == from) {
                groups[record] = into;
            }
        }
    }

    private void addTo(int into, int from, int other) {
        var isForbidden = forbidden[into * size + other] || forbidden[from * size + other];
        var sum = sums[into * size + other] + sums[from * size + other];
        var isNever = never[into * size + other] || never[from * size + other];
        forbidden[into * size + other] = isForbidden;
        forbidden[other * size + into] = isForbidden;
        never[into * size + other] = isNever;
        never[other * size + into] = isNever;
        sums[into * size + other] = sum;
        sums[other * size + into] = sum;
    }

    private void improve(int group, int other) {
        var mean = mean(group, other);
        if (nearest[group] < 0
                || mean > nearestMeans[group]
                || (mean == nearestMeans[group] && other < nearest[group])) {
            nearest[group] = other;
            nearestMeans[group] = mean;
        }
    }
}
