package org.joinedup.match.compare;

import java.util.function.IntBinaryOperator;

/// Remembers the levels of pairs of codes; a new pair may push an older one out.
final class LevelCache {

    private static final int BITS = 17;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final long[] pairs = new long[1 << BITS];
    private final byte[] levels = new byte[1 << BITS];
    private final IntBinaryOperator comparison;

    /// @param comparison gives the level of two codes, 0 to 127, in whichever order they come
    LevelCache(IntBinaryOperator comparison) {
        this.comparison = comparison;
    }

    /// @param left not 0
    /// @param right not 0
    int level(int left, int right) {
        var pair = pair(left, right);
        var place = place(pair);
        if (pairs[place] != pair) {
            levels[place] = (byte) comparison.applyAsInt(left, right);
            pairs[place] = pair;
        }
        return levels[place];
    }

    private static long pair(int left, int right) {
        return left < right ? (long) left << 32 | right : (long) right << 32 | left;
    }

    private static int place(long pair) {
        return (int) (pair * MIXER >>> (64 - BITS));
    }
}
