package org.joinedup.funding.allocation;

import java.math.BigDecimal;
import org.joinedup.funding.DomainNeed;
import org.jspecify.annotations.Nullable;

/// What one domain brings an area.
///
/// @param domain with its indicators
/// @param area index of the area
/// @param weight of the domain
/// @param rank 1 to n, n for the most in need; wholes or halves
/// @param pence of the area's amount; over the domains they add up to it
/// @param placesForMore that the area would have to rise in this domain for 1 percent more, if the
///     areas that it passes move by one; null when even the highest rank is not enough
/// @param placesForLess that it would have to fall for 1 percent less; null likewise
public record Contribution(
        DomainNeed domain,
        int area,
        BigDecimal weight,
        double rank,
        long pence,
        @Nullable Integer placesForMore,
        @Nullable Integer placesForLess) {

    /// @return what it adds to the area's figure: rank times weight
    public BigDecimal points() {
        return weight.multiply(BigDecimal.valueOf(rank)).stripTrailingZeros();
    }
}
