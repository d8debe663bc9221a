package org.joinedup.linkage.figures;

/// How much of what was found is right, and how much of what is true was found.
///
/// @param precision 0 to 1; 1 when nothing was found
/// @param recall 0 to 1; 1 when there was nothing to find
/// @param f1 their harmonic mean; 0 when both are 0
public record Score(double precision, double recall, double f1) {

    /// @param right how many were found and are true
    /// @param found how many were found
    /// @param actual how many are true
    static Score ofCounts(long right, long found, long actual) {
        return ofMeans(share(right, found), share(right, actual));
    }

    static Score ofMeans(double precision, double recall) {
        var sum = precision + recall;
        return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
