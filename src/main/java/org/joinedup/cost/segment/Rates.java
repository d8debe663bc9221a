package org.joinedup.cost.segment;

import org.jspecify.annotations.Nullable;

/// A share of a group beside the same share of everyone.
///
/// @param group share of the group, 0 to 1
/// @param base share of everyone, the group included, 0 to 1
record Rates(double group, double base) {

    /// Of so many in the group and among everyone.
    static Rates of(int inGroup, int group, int inBase, int base) {
        return new Rates(ratio(inGroup, group), ratio(inBase, base));
    }

    /// @return part / whole; 0 when there is no whole
    static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// @return group / base: 1 when it is as common in the group as anywhere; null when nobody has
    ///     it
    @Nullable
    Double index() {
        return base == 0 ? null : group / base;
    }
}
