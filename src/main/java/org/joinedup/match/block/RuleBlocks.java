package org.joinedup.match.block;

import java.util.Arrays;

/// The blocks of one rule; those that are too large, refined.
final class RuleBlocks {

    private static final int DEEPEST = 2;

    /// A refined block may be this many times larger before it is cut into pieces.
    private static final int SLACK = 4;

    private final int records;
    private final Refiners refiners;
    private final int most;
    private final int recordBits;
    private final Runs.Builder blocks = new Runs.Builder();

    RuleBlocks(int records, Refiners refiners, int most) {
        this.records = records;
        this.refiners = refiners;
        this.most = most;
        this.recordBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(records));
    }

    Runs of(BlockingRule rule) {
        var entries = entries(rule);
        var sorted = RadixSort.sorted(entries.values, entries.size, recordBits);
        var members = new int[entries.size];
        var mask = (1L << recordBits) - 1;
        for (var i = 0; i < members.length; i++) {
            members[i] = (int) (sorted[i] & mask);
        }
        var from = 0;
        for (var i = 1; i <= members.length; i++) {
            if (i == members.length || sorted[i] >>> recordBits != sorted[from] >>> recordBits) {
                add(members, from, i);
                from = i;
            }
        }
        return blocks.build();
    }

    private Entries entries(BlockingRule rule) {
        var entries = new Entries(records);
        for (var record = 0; record < records; record++) {
            var current = record;
            rule.keys().of(record, key -> entries.add(key << recordBits | current));
        }
        return entries;
    }

    private void add(int[] members, int from, int to) {
        if (to - from <= most) {
            if (to - from > 1) {
                blocks.add(members, from, to);
            }
        } else {
            refine(Arrays.stream(members, from, to).distinct().toArray(), 0, DEEPEST);
        }
    }

    /// Adds the blocks of those that have a refiner's value in common too, for each refiner.
    private void refine(int[] members, int first, int depth) {
        for (var refiner = first; refiner < refiners.size(); refiner++) {
            refineBy(refiner, members, depth);
        }
    }

    private void refineBy(int refiner, int[] members, int depth) {
        var entries = new long[members.length];
        var size = 0;
        for (var i = 0; i < members.length; i++) {
            var value = refiners.value(refiner, members[i]);
            if (value != 0) {
                entries[size++] = value << Integer.SIZE | i;
            }
        }
        Arrays.sort(entries, 0, size);
        var refined = new int[size];
        for (var i = 0; i < size; i++) {
            refined[i] = members[(int) entries[i]];
        }
        var from = 0;
        for (var i = 1; i <= size; i++) {
            if (i == size || entries[i] >>> Integer.SIZE != entries[from] >>> Integer.SIZE) {
                addRefined(Arrays.copyOfRange(refined, from, i), refiner, depth);
                from = i;
            }
        }
    }

    private void addRefined(int[] members, int refiner, int depth) {
        if (members.length <= most) {
            if (members.length > 1) {
                blocks.add(members, 0, members.length);
            }
        } else if (depth > 1) {
            refine(members, refiner + 1, depth - 1);
        } else {
            for (var from = 0; from < members.length; from += most * SLACK / 2) {
                blocks.add(members, from, Math.min(from + most * SLACK, members.length));
            }
        }
    }

    /// Keys with their records, growing.
    private static final class Entries {

        private long[] values;
        private int size;

        Entries(int expected) {
            values = new long[Math.max(16, expected)];
        }

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }
    }
}
