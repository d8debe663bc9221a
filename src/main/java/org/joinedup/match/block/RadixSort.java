package org.joinedup.match.block;

import java.util.Arrays;

/// Sorts keys and carries records along; stable, linear in the number of entries.
final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /// @param entries the key in the high bits, a record in the low ones, ascending by record
    /// @param recordBits number of low bits, which need no sorting
    /// @return sorted; either array may be the one given
    static long[] sorted(long[] entries, int size, int recordBits) {
        var from = entries;
        var to = new long[size];
        for (var shift = recordBits; shift < Long.SIZE; shift += DIGIT_BITS) {
            pass(from, to, size, shift);
            var swapped = from;
            from = to;
            to = swapped.length < size ? new long[size] : swapped;
        }
        return from;
    }

    private static void pass(long[] from, long[] to, int size, int shift) {
        var places = new int[DIGITS + 1];
        for (var i = 0; i < size; i++) {
            places[(int) (from[i] >>> shift & DIGITS - 1) + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        for (var i = 0; i < size; i++) {
            to[places[(int) (from[i] >>> shift & DIGITS - 1)]++] = from[i];
        }
    }
}
