package org.joinedup.match.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joinedup.match.table.LongDictionary;

/// Numbers for short lists of codes: the first distinct list is 1; 0 is the empty list.
public final class CodeSets {

    private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));
    private final LongDictionary numbers = new LongDictionary();

    /// @param codes in an order that counts; codes of 0 and repeats are left out
    /// @return the list's number
    int code(int... codes) {
        var set = distinct(codes);
        if (set.length == 0) {
            return 0;
        }
        var hash = (long) set.length;
        for (var code : set) {
            hash = LongDictionary.mix(hash, code);
        }
        var number = numbers.code(hash);
        if (number == sets.size()) {
            sets.add(set);
        }
        return number;
    }

    private static int[] distinct(int[] codes) {
        var distinct = new int[codes.length];
        var size = 0;
        for (var code : codes) {
            if (code != 0 && !contains(distinct, size, code)) {
                distinct[size++] = code;
            }
        }
        return Arrays.copyOf(distinct, size);
    }

    private static boolean contains(int[] codes, int size, int code) {
        for (var i = 0; i < size; i++) {
            if (codes[i] == code) {
                return true;
            }
        }
        return false;
    }

    /// @return the codes, not to be changed; empty for 0
    public int[] set(int number) {
        return sets.get(number);
    }

    /// @return the greatest number plus 1
    public int size() {
        return sets.size();
    }
}
