package org.joinedup.cost.concentration;

import java.util.Arrays;

/// Which of many units has which of a few things: each pair counts once, however often it is added.
final class Pairs {

    private static final int FIRST_SIZE = 1 << 16;

    private final int things;
    private long[] keys = new long[FIRST_SIZE];
    private int size;

    /// @param things how many there are; their numbers are 0 to this, exclusive
    Pairs(int things) {
        this.things = things;
    }

    void add(int unit, int thing) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = (long) unit * things + thing;
    }

    /// @param units how many there are; their numbers are 0 to this, exclusive
    /// @return how many different things each unit has
    int[] counts(int units) {
        Arrays.parallelSort(keys, 0, size);
        var counts = new int[units];
        for (var i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                counts[(int) (keys[i] / things)]++;
            }
        }
        return counts;
    }
}
