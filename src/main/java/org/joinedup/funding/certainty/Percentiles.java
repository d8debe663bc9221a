package org.joinedup.funding.certainty;

/// Where the percentiles of sorted outcomes stand: the p-th is the smallest that at least p percent
/// of them do not exceed, so it is always an outcome itself.
///
/// @param low index of the lower end of an interval
/// @param median index of the median
/// @param high index of the upper end
record Percentiles(int low, int median, int high) {

    private static final double ROUNDING = 1e-9;

    static Percentiles of(CertaintyQuestion question) {
        var outside = (100 - question.percent()) / 200;
        return new Percentiles(
                index(outside, question.weightings()),
                index(0.5, question.weightings()),
                index(1 - outside, question.weightings()));
    }

    private static int index(double share, int size) {
        return Math.max(0, (int) Math.ceil(share * size - ROUNDING) - 1);
    }
}
