package org.joinedup.funding.joinedup;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Counts people or households by the small area that they live in.
final class AreaTally {

    private final int[] wholes;
    private final int[] parts;

    /// @param areas how many there are
    AreaTally(int areas) {
        this.wholes = new int[areas];
        this.parts = new int[areas];
    }

    /// @param all numbers of those who are counted
    /// @param area of each; negative when not known
    /// @param isPart whether one is of the part
    static AreaTally of(int areas, BitSet all, IntUnaryOperator area, IntPredicate isPart) {
        var tally = new AreaTally(areas);
        all.stream()
                .filter(one -> area.applyAsInt(one) >= 0)
                .forEach(one -> tally.add(area.applyAsInt(one), isPart.test(one)));
        return tally;
    }

    void add(int area, boolean isPart) {
        wholes[area]++;
        parts[area] += isPart ? 1 : 0;
    }

    /// @return of an area, with its part as the amount
    AreaCount at(int area) {
        return at(area, parts[area]);
    }

    /// @param amount to be divided by the whole
    AreaCount at(int area, double amount) {
        return new AreaCount(wholes[area], parts[area], amount);
    }
}
