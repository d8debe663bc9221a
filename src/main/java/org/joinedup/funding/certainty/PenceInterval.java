package org.joinedup.funding.certainty;

/// What weightings by chance give a place, beside what the allocation gives it.
///
/// @param central of the allocation itself; it may lie outside the interval
/// @param least of any weighting
/// @param low end of the interval
/// @param median of the weightings
/// @param high end of the interval
/// @param most of any weighting
public record PenceInterval(long central, long least, long low, long median, long high, long most) {

    static PenceInterval of(long central, double[] sorted, Percentiles at) {
        return new PenceInterval(
                central,
                Math.round(sorted[0]),
                Math.round(sorted[at.low()]),
                Math.round(sorted[at.median()]),
                Math.round(sorted[at.high()]),
                Math.round(sorted[sorted.length - 1]));
    }
}
