package org.joinedup.match.block;

import java.util.Arrays;
import java.util.List;

/// Blocks one after the other.
///
/// @param starts where each block begins in `members`, and where the last one ends
/// @param members records, ascending within a block
record Runs(int[] starts, int[] members) {

    static Runs joined(List<Runs> all) {
        var members = new int[all.stream().mapToInt(runs -> runs.members.length).sum()];
        var starts =
                new int[all.stream().mapToInt(runs -> runs.starts.length - 1).sum() + 1];
        var member = 0;
        var block = 0;
        for (var runs : all) {
            for (var i = 0; i < runs.starts.length - 1; i++) {
                starts[block++] = member + runs.starts[i];
            }
            System.arraycopy(runs.members, 0, members, member, runs.members.length);
            member += runs.members.length;
        }
        starts[block] = member;
        return new Runs(starts, members);
    }

    /// Takes blocks one by one.
    static final class Builder {

        private int[] starts = new int[1024];
        private int[] members = new int[4096];
        private int blocks;
        private int size;

        void add(int[] records, int from, int to) {
            if (blocks + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            var length = to - from;
            if (size + length > members.length) {
                members = Arrays.copyOf(members, Math.max(members.length * 2, size + length));
            }
            System.arraycopy(records, from, members, size, length);
            size += length;
            starts[++blocks] = size;
        }

        Runs build() {
            return new Runs(Arrays.copyOf(starts, blocks + 1), Arrays.copyOf(members, size));
        }
    }
}
