package org.joinedup.match.model;

import java.util.Arrays;

/// What is known beforehand of people and households.
///
/// Two people of one household rarely have one name, one birth date or one identifier; two records
/// of one person rarely have other identifiers or birth dates years apart. Without these limits the
/// household class would take in people, and the class of one person strangers of one name.
///
/// @param person for each comparison and level the greatest share that pairs of one person may have
/// @param household the same for pairs of one household
record Limits(double[][] person, double[][] household) {

    /// Cuts the shares to their limits and gives what was cut to the levels without one.
    void apply(int comparison, Levels levels) {
        apply(levels.m(), person[comparison]);
        apply(levels.h(), household[comparison]);
    }

    private static void apply(double[] shares, double[] limits) {
        var cut = 0.0;
        var free = 0.0;
        for (var level = 1; level < shares.length; level++) {
            if (limits[level] < 1) {
                cut += Math.max(0, shares[level] - limits[level]);
                shares[level] = Math.min(shares[level], limits[level]);
            } else {
                free += shares[level];
            }
        }
        for (var level = 1; level < shares.length; level++) {
            if (limits[level] >= 1) {
                shares[level] += free == 0 ? 0 : cut * shares[level] / free;
            }
        }
    }

    static double[] none(int levels) {
        var limits = new double[levels];
        Arrays.fill(limits, 1);
        return limits;
    }
}
