package org.joinedup.match;

import java.util.Arrays;
import java.util.List;

/// Pairs of records with their agreement patterns, growing.
final class Kept {

    private long[] pairs = new long[256];
    private long[] patterns = new long[256];
    private int size;

    /// How many pairs were compared for these.
    long compared;

    void add(int left, int right, long pattern) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            patterns = Arrays.copyOf(patterns, size * 2);
        }
        pairs[size] = (long) left << Integer.SIZE | right;
        patterns[size++] = pattern;
    }

    static Kept joined(List<Kept> all) {
        var joined = new Kept();
        var size = Math.max(1, all.stream().mapToInt(kept -> kept.size).sum());
        joined.pairs = new long[size];
        joined.patterns = new long[size];
        for (var kept : all) {
            System.arraycopy(kept.pairs, 0, joined.pairs, joined.size, kept.size);
            System.arraycopy(kept.patterns, 0, joined.patterns, joined.size, kept.size);
            joined.size += kept.size;
            joined.compared += kept.compared;
        }
        return joined;
    }

    int size() {
        return size;
    }

    int left(int pair) {
        return (int) (pairs[pair] >>> Integer.SIZE);
    }

    int right(int pair) {
        return (int) pairs[pair];
    }

    long pattern(int pair) {
        return patterns[pair];
    }
}
