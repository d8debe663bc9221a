package org.joinedup.funding.allocation;

import org.joinedup.funding.Method;
import org.joinedup.funding.rank.Ranking;

/// What an area's rank counts in a domain, in whole units that are the same for all domains.
///
/// Twice the rank; by the exponential method a millionth of the transformed score. The transformed
/// score of rank r among n is -23 ln(1 - r/n (1 - exp(-100/23))): 0 to 100, half of which is for
/// the tenth that is most in need. It is how the English Indices of Deprivation transform the ranks
/// of a domain (technical report of 2019).
public final class Points {

    private static final double SCALE = 23;
    private static final double MILLIONTHS = 1_000_000;
    private static final double REACH = 1 - StrictMath.exp(-100 / SCALE);

    private final Ranking ranking;
    private final boolean exponential;

    /// @param method by which ranks count
    public Points(Ranking ranking, Method method) {
        this.ranking = ranking;
        this.exponential = method == Method.EXPONENTIAL;
    }

    /// @param domain index of the domain
    /// @param area index of the area
    /// @return more than 0
    public long of(int domain, int area) {
        return ofHalves(ranking.domains().get(domain).halves(area));
    }

    /// @param halves twice a rank, 2 to 2n
    /// @return more than 0
    long ofHalves(int halves) {
        return exponential ? transformed(halves) : halves;
    }

    private long transformed(int halves) {
        var share = halves / (2.0 * ranking.size());
        return Math.round(-SCALE * StrictMath.log(1 - share * REACH) * MILLIONTHS);
    }
}
