package org.joinedup.match.compare;

/// Remembers the levels of pairs of codes; a new pair may push an older one out.
final class LevelCache {

    private static final int BITS = 17;
    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final int UNKNOWN = -1;

    private final long[] pairs = new long[1 << BITS];
    private final byte[] levels = new byte[1 << BITS];

    /// @param left not 0
    /// @param right not 0
    /// @return the level; -1 when it is not known (any more)
    int find(int left, int right) {
        var pair = pair(left, right);
        var place = place(pair);
        return pairs[place] == pair ? levels[place] : UNKNOWN;
    }

    int put(int left, int right, int level) {
        var pair = pair(left, right);
        var place = place(pair);
        pairs[place] = pair;
        levels[place] = (byte) level;
        return level;
    }

    private static long pair(int left, int right) {
        return left < right ? (long) left << 32 | right : (long) right << 32 | left;
    }

    private static int place(long pair) {
        return (int) (pair * MIXER >>> (64 - BITS));
    }
}
