package org.joinedup.funding.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.jspecify.annotations.Nullable;

/// Why an area gets what it gets.
///
/// @param area whose amount it is
/// @param areas how many take part, which is the highest rank
/// @param choice how the fund is shared out
/// @param figure sum of the contributions' points
/// @param pence sum of the contributions' pence
/// @param domains in the model's order
/// @param peopleForMore how many more people, at the same ranks, make 1 percent more; null when
///     population is no factor or twice as many are not enough
/// @param peopleForLess how many fewer make 1 percent less; null likewise
public record Explanation(
        FundingArea area,
        int areas,
        FundingChoice choice,
        BigDecimal figure,
        long pence,
        List<Contribution> domains,
        @Nullable Long peopleForMore,
        @Nullable Long peopleForLess) {

    /// @param area index of the area
    public static Explanation of(Allocation allocation, int area) {
        var ranking = allocation.ranking();
        var moves = new Moves(ranking, area);
        var pence = Allocations.contributions(allocation, area);
        return new Explanation(
                allocation.area(area),
                allocation.size(),
                allocation.choice(),
                ranking.figure(area),
                allocation.pence(area),
                IntStream.range(0, pence.length)
                        .mapToObj(domain -> new Contribution(
                                ranking.data().domains().get(domain),
                                area,
                                allocation.choice().weights().get(domain),
                                ranking.domains().get(domain).rank(area),
                                pence[domain],
                                moves.placesForMore(domain),
                                moves.placesForLess(domain)))
                        .toList(),
                moves.people(true),
                moves.people(false));
    }

    /// @return percent of the fund, two decimals
    public BigDecimal share() {
        return Money.percent(pence, choice.pence());
    }

    /// @return pence for each person; null where nobody lives
    public @Nullable Long perPerson() {
        return Money.perPerson(pence, area.population());
    }

    /// @return the arithmetic in words
    public String sentence() {
        return AllocationWords.of(this);
    }
}
