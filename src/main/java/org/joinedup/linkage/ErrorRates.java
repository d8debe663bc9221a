package org.joinedup.linkage;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.match.Linkage;
import org.jspecify.annotations.Nullable;

/// How often links from a match weight on are wrong, and how many true pairs lie below it, as the
/// model expects without knowing the truth, and as measured where the truth is known.
///
/// @param threshold in bits
/// @param expectedFalseDiscovery share of links that the model takes to be wrong
/// @param expectedFalseNegative share of the expected true pairs below, those never compared
///     included
/// @param measuredFalseDiscovery null without a truth
/// @param measuredFalseNegative null without a truth
record ErrorRates(
        double threshold,
        double expectedFalseDiscovery,
        double expectedFalseNegative,
        @Nullable Double measuredFalseDiscovery,
        @Nullable Double measuredFalseNegative) {

    private static final double[] THRESHOLDS = {-5, 0, 5, 10, 15};

    /// @param truth for each record the number of its true cluster, or [Labels#NONE]
    /// @param actual number of true pairs
    static List<ErrorRates> of(Linkage linkage, int[] truth, long actual) {
        var all = new ArrayList<ErrorRates>();
        for (var threshold : THRESHOLDS) {
            all.add(of(linkage, truth, actual, threshold));
        }
        return all;
    }

    private static ErrorRates of(Linkage linkage, int[] truth, long actual, double threshold) {
        var links = 0L;
        var expected = 0.0;
        var known = 0L;
        var right = 0L;
        for (var pair = 0; pair < linkage.pairs(); pair++) {
            if (linkage.weight(pair) >= threshold) {
                links++;
                expected += 1 / (1 + Math.pow(2, -linkage.weight(pair)));
                var left = truth[linkage.left(pair)];
                var isKnown = left != Labels.NONE && truth[linkage.right(pair)] != Labels.NONE;
                known += isKnown ? 1 : 0;
                right += isKnown && left == truth[linkage.right(pair)] ? 1 : 0;
            }
        }
        return new ErrorRates(
                threshold,
                links == 0 ? 0 : 1 - expected / links,
                Math.max(0, 1 - expected / Math.max(expected, linkage.expectedPairs())),
                known == 0 ? null : 1 - (double) right / known,
                actual == 0 ? null : 1 - (double) right / actual);
    }
}
