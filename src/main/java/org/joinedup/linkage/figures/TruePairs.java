package org.joinedup.linkage.figures;

import java.util.Arrays;

/// All pairs of records that are truly of one cluster.
public final class TruePairs {

    private static final long NUMBER = 0xFFFF_FFFFL;

    private final long[] records;

    /// @param truth for each record the number of its true cluster; negative: not known
    public TruePairs(int[] truth) {
        var keys = new long[truth.length];
        Arrays.setAll(keys, record -> (long) truth[record] << Integer.SIZE | record);
        records = Arrays.stream(keys).filter(key -> key >= 0).sorted().toArray();
    }

    /// @param test of a pair
    /// @return how many pairs pass it
    public long count(PairTest test) {
        var count = 0L;
        for (var left = 0; left < records.length; left++) {
            for (var right = left + 1; right < records.length && isSame(left, right); right++) {
                count += test.passes(record(left), record(right)) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isSame(int left, int right) {
        return records[left] >> Integer.SIZE == records[right] >> Integer.SIZE;
    }

    private int record(int index) {
        return (int) (records[index] & NUMBER);
    }

    /// What is asked of a pair.
    @FunctionalInterface
    public interface PairTest {

        /// @param left number of a record, less than the right one
        /// @param right number of the other
        boolean passes(int left, int right);
    }
}
