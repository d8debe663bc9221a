package org.joinedup.match.cluster;

import java.util.stream.IntStream;

/// Records that hang together through edges, by union and find.
final class Components {

    private final int[] parents;

    Components(int records) {
        parents = IntStream.range(0, records).toArray();
    }

    void join(int left, int right) {
        var one = find(left);
        var other = find(right);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    /// @return the smallest record of the component
    int find(int record) {
        var root = record;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /// @return for each record the smallest one of its component
    int[] roots() {
        return IntStream.range(0, parents.length).map(this::find).toArray();
    }
}
