package org.joinedup.match.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How often pairs are at each level of one comparison, by what the two records are to each other.
///
/// Each array has a share for every level, 0 to 1; that of level 0 (not held) is 1 and counts for
/// nothing. The others sum to 1.
///
/// @param comparison its name
/// @param m of records of one person
/// @param h of records of two people of one household
/// @param u of records of strangers
public record Levels(String comparison, double[] m, double[] h, double[] u) {

    /// @return every level as frequent in one class as in another
    static Levels tellingNothing(String comparison, int levels) {
        var even = new double[levels];
        Arrays.fill(even, 1.0 / (levels - 1));
        return new Levels(comparison, even, even, even);
    }

    /// @return what two records at that level say for one person and against strangers, in bits
    public double bits(int level) {
        return Math.log(m[level] / u[level]) / Math.log(2);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return comparison.hashCode();
    }
}
