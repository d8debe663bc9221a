package org.joinedup.match.model;

import java.util.Arrays;

/// What is known about households beforehand: two people of one rarely have one name, one birth
/// date or one identifier. Without these limits the household class would take in people.
///
/// @param most for each comparison and level the greatest share that household pairs may have
record HouseholdLimits(double[][] most) {

    /// Cuts the shares to their limits and gives what was cut to the levels without one.
    void apply(int comparison, Levels levels) {
        var limits = most[comparison];
        var h = levels.h();
        var cut = 0.0;
        var free = 0.0;
        for (var level = 1; level < h.length; level++) {
            if (limits[level] < 1) {
                cut += Math.max(0, h[level] - limits[level]);
                h[level] = Math.min(h[level], limits[level]);
            } else {
                free += h[level];
            }
        }
        for (var level = 1; level < h.length; level++) {
            if (limits[level] >= 1) {
                h[level] += free == 0 ? 0 : cut * h[level] / free;
            }
        }
    }

    static double[] none(int levels) {
        var limits = new double[levels];
        Arrays.fill(limits, 1);
        return limits;
    }
}
