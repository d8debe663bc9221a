package org.joinedup.match;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Joins linked records into clusters, strongest link first.
///
/// A link does not join two groups if any record of the one contradicts any record of the other:
/// so two NHS numbers never meet, however many records lie between them, and a record that would
/// fit either of two twins joins the one that it fits better.
final class Clustering {

    /// No person has more records than this: beyond it, they share what stands for "not known".
    private static final int LARGEST = 100;

    private final List<ComparedRecord> records;

    /// For each record, the group that it is in: the number of the group's first record.
    private final int[] groups;

    /// For the first record of a group, the records in the group.
    private final int[][] members;

    Clustering(List<ComparedRecord> records) {
        this.records = records;
        groups = IntStream.range(0, records.size()).toArray();
        members =
                IntStream.range(0, records.size()).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    }

    /// @param links ascending, so strongest first, as [Pair] packs them
    void join(long[] links) {
        for (var link : links) {
            join(groups[Pair.high(link)], groups[Pair.low(link)]);
        }
    }

    /// @param link as [Pair] packs it
    boolean isWithinACluster(long link) {
        return groups[Pair.high(link)] == groups[Pair.low(link)];
    }

    /// @return the numbers of the records in each cluster
    List<int[]> clusters() {
        return IntStream.range(0, groups.length)
                .filter(record -> groups[record] == record)
                .mapToObj(record -> members[record])
                .toList();
    }

    private void join(int left, int right) {
        var size = members[left].length + members[right].length;
        if (left == right || size > LARGEST || isContradiction(members[left], members[right])) {
            return;
        }
        var joined = Arrays.copyOf(members[left], size);
        System.arraycopy(members[right], 0, joined, members[left].length, members[right].length);
        for (var member : members[right]) {
            groups[member] = left;
        }
        members[left] = joined;
    }

    private boolean isContradiction(int[] left, int[] right) {
        return Arrays.stream(left).anyMatch(l -> Arrays.stream(right).anyMatch(r -> isContradiction(l, r)));
    }

    private boolean isContradiction(int left, int right) {
        return Comparison.isContradiction(records.get(left), records.get(right));
    }
}
