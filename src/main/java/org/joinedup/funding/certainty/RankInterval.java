package org.joinedup.funding.certainty;

/// Which ranks by figure weightings by chance give a place, beside its rank in the allocation; the
/// number of places for the most in need, 1 for the least, wholes or halves.
///
/// @param central of the allocation itself; it may lie outside the interval
/// @param least of any weighting
/// @param low end of the interval
/// @param median of the weightings
/// @param high end of the interval
/// @param most of any weighting
public record RankInterval(double central, double least, double low, double median, double high, double most) {

    static RankInterval of(double central, int[] sortedHalves, Percentiles at) {
        return new RankInterval(
                central,
                sortedHalves[0] / 2.0,
                sortedHalves[at.low()] / 2.0,
                sortedHalves[at.median()] / 2.0,
                sortedHalves[at.high()] / 2.0,
                sortedHalves[sortedHalves.length - 1] / 2.0);
    }
}
