package org.joinedup.funding.rank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// Decimal weights as the smallest whole numbers in the same proportion, so that sums are exact.
public final class WholeWeights {

    private final List<Long> weights;

    private WholeWeights(List<Long> weights) {
        this.weights = weights;
    }

    /// @param weights 0 or more, at least one above 0, up to 6 decimals and 1,000
    public static WholeWeights of(List<BigDecimal> weights) {
        var scale = weights.stream()
                .mapToInt(weight -> Math.max(0, weight.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        var whole = weights.stream()
                .map(weight -> weight.movePointRight(scale).toBigIntegerExact())
                .toList();
        var common = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return new WholeWeights(whole.stream()
                .map(weight -> weight.divide(common).longValueExact())
                .toList());
    }

    /// @param domain index of the domain or indicator
    public long at(int domain) {
        return weights.get(domain);
    }

    /// @return all, in order
    public List<Long> all() {
        return weights;
    }
}
