package org.joinedup.funding.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// Whether ranks add up as ranks must: without ties, or with mean ranks, those of each domain to
/// n(n+1)/2, for 407 areas 83,028.
///
/// @param expected what each domain's ranks must add up to without ties
/// @param domains what they do add up to, in the order of the domains: wholes or halves
/// @param figures sum of all figures
public record Checksums(long expected, List<BigDecimal> domains, BigDecimal figures) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// @return the sums of these ranks
    public static Checksums of(Ranking ranking) {
        var n = (long) ranking.size();
        return new Checksums(
                n * (n + 1) / 2,
                ranking.domains().stream()
                        .map(ranks -> BigDecimal.valueOf(ranks.sumOfHalves())
                                .divide(TWO)
                                .stripTrailingZeros())
                        .toList(),
                IntStream.range(0, ranking.size()).mapToObj(ranking::figure).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// @return whether every domain adds up as without ties
    public boolean agree() {
        return domains.stream().allMatch(sum -> sum.compareTo(BigDecimal.valueOf(expected)) == 0);
    }
}
