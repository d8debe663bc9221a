package org.joinedup.funding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/// How a fund is shared out: what people choose, beside the data.
///
/// @param pence of the fund, 0 to 10^15
/// @param method how ranks become shares
/// @param weights of the domains, in their order; each 0 to 1,000 with up to 6 decimals, one above
///     0
/// @param ties which ranks equal scores get
/// @param standardisation how a domain's indicators are added up
public record FundingChoice(
        long pence, Method method, List<BigDecimal> weights, TieRule ties, Standardisation standardisation) {

    /// Largest fund in pence: ten thousand billion pounds.
    public static final long MOST_PENCE = 1_000_000_000_000_000L;

    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);
    private static final int MOST_DECIMALS = 6;

    /// Keeps its own copy of the list and checks the values.
    ///
    /// @throws IllegalArgumentException if a bound is not kept; the message is for people
    public FundingChoice {
        weights = List.copyOf(weights);
        if (pence < 0 || pence > MOST_PENCE) {
            throw new IllegalArgumentException("A fund is from 0 to 10,000,000,000,000 pounds.");
        }
        if (weights.stream().anyMatch(FundingChoice::isOutside)
                || weights.stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException(
                    "A weight is from 0 to 1000 with up to 6 decimals, and at least one is above 0.");
        }
    }

    /// @param pence of the fund
    /// @param domains how many
    /// @return the paper's own choice: figure times population, all domains alike, mean ranks
    public static FundingChoice of(long pence, int domains) {
        return new FundingChoice(
                pence,
                Method.FIGURE_TIMES_POPULATION,
                Collections.nCopies(domains, BigDecimal.ONE),
                TieRule.MEAN,
                Standardisation.RANKS);
    }

    /// @return the same with another fund
    public FundingChoice with(long otherPence) {
        return new FundingChoice(otherPence, method, weights, ties, standardisation);
    }

    /// @return the same by another method
    public FundingChoice with(Method other) {
        return new FundingChoice(pence, other, weights, ties, standardisation);
    }

    /// @return the same with other weights
    public FundingChoice with(List<BigDecimal> others) {
        return new FundingChoice(pence, method, others, ties, standardisation);
    }

    /// @return the same with another rule for ties
    public FundingChoice with(TieRule other) {
        return new FundingChoice(pence, method, weights, other, standardisation);
    }

    private static boolean isOutside(BigDecimal weight) {
        return weight.signum() < 0
                || weight.compareTo(MOST_WEIGHT) > 0
                || weight.stripTrailingZeros().scale() > MOST_DECIMALS;
    }
}
