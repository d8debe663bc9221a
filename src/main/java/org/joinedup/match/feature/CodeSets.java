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
        var set = Arrays.stream(codes).filter(code -> code != 0).distinct().toArray();
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

    /// @return the codes, not to be changed; empty for 0
    public int[] set(int number) {
        return sets.get(number);
    }

    /// @return the greatest number plus 1
    public int size() {
        return sets.size();
    }
}
