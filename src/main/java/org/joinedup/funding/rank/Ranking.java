package org.joinedup.funding.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.NeedData;

/// The ranks of all areas in all domains.
///
/// @param data areas and domains
/// @param choice how ties and several indicators were treated, and what each domain weighs
/// @param domains ranks in the order of the domains
public record Ranking(NeedData data, FundingChoice choice, List<Ranks> domains) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// @throws IllegalArgumentException if there are more or fewer weights than domains
    public static Ranking of(NeedData data, FundingChoice choice) {
        if (choice.weights().size() != data.domains().size()) {
            throw new IllegalArgumentException("Give one weight for each domain: there are %d domains and %d weights."
                    .formatted(data.domains().size(), choice.weights().size()));
        }
        return new Ranking(
                data,
                choice,
                data.domains().parallelStream()
                        .map(domain -> Ranks.of(Scores.of(domain, choice.standardisation()), choice.ties()))
                        .toList());
    }

    /// @return how many areas there are, which is the highest rank
    public int size() {
        return data.areas().size();
    }

    /// @param area index of the area
    /// @return the unique LSOA figure: the sum of its ranks, each times the domain's weight
    public BigDecimal figure(int area) {
        return IntStream.range(0, domains.size())
                .mapToObj(domain -> choice.weights()
                        .get(domain)
                        .multiply(BigDecimal.valueOf(domains.get(domain).halves(area))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(TWO)
                .stripTrailingZeros();
    }
}
