package org.joinedup.match.table;

import java.util.Arrays;

/// Numbers for 64-bit hashes: the first distinct one is 1, the next 2.
///
/// Where a hash stands for something longer, two different things have one number with a
/// probability of 3 in a million among ten million of them.
///
/// Not safe for several threads while hashes are added.
public final class LongDictionary {

    private static final int SMALLEST = 16;

    private long[] hashes = new long[SMALLEST];
    private int[] codes = new int[SMALLEST];
    private long[] byCode = new long[SMALLEST];
    private int next = 1;

    /// @return the hash's number, 1 or more; a new one when it is not known
    public int code(long hash) {
        var place = place(hash);
        if (codes[place] != 0) {
            return codes[place];
        }
        hashes[place] = hash;
        if (next == byCode.length) {
            byCode = Arrays.copyOf(byCode, next * 2);
        }
        byCode[next] = hash;
        codes[place] = next++;
        if (next * 2 > codes.length) {
            grow();
        }
        return next - 1;
    }

    /// @return the hash's number; 0 when it is not known
    public int find(long hash) {
        return codes[place(hash)];
    }

    /// @param code of a hash of this dictionary
    public long hash(int code) {
        return byCode[code];
    }

    /// @return the greatest number plus 1
    public int size() {
        return next;
    }

    /// @return a hash of both, in which every bit counts
    public static long mix(long hash, long value) {
        var mixed = (hash ^ value * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 31;
        mixed *= 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 29);
    }

    private int place(long hash) {
        var mask = codes.length - 1;
        var place = (int) (mix(0, hash) >>> 20) & mask;
        while (codes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldCodes = codes;
        hashes = new long[oldHashes.length * 2];
        codes = new int[oldCodes.length * 2];
        for (var i = 0; i < oldCodes.length; i++) {
            if (oldCodes[i] != 0) {
                var place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                codes[place] = oldCodes[i];
            }
        }
    }
}
