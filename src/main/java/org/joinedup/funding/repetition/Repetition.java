package org.joinedup.funding.repetition;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.rank.Ranking;

/// Where the data of an allocation repeat each other.
///
/// @param indicators how alike indicators rank the areas, by id, domain after domain; all turned so
///     that more is more need
/// @param domains how alike domains rank the areas
/// @param indicatorComponents principal components of the indicators, largest first
/// @param domainComponents principal components of the domains, largest first
/// @param weights what each domain really weighs, in their order
/// @param leftOut what changes without each domain and each indicator
/// @param flags pairs to look at: indicators, then domains
public record Repetition(
        Correlations indicators,
        Correlations domains,
        List<PrincipalComponent> indicatorComponents,
        List<PrincipalComponent> domainComponents,
        List<EffectiveWeight> weights,
        List<LeftOut> leftOut,
        List<RepetitionFlag> flags) {

    /// Keeps its own copies of the lists.
    public Repetition {
        indicatorComponents = List.copyOf(indicatorComponents);
        domainComponents = List.copyOf(domainComponents);
        weights = List.copyOf(weights);
        leftOut = List.copyOf(leftOut);
        flags = List.copyOf(flags);
    }

    /// @param question from when on a pair is flagged
    public static Repetition of(Allocation allocation, RepetitionQuestion question) {
        var data = allocation.ranking().data();
        var indicators = indicators(data);
        var domains = domains(allocation.ranking());
        var flags = new Flags(question);
        return new Repetition(
                indicators,
                domains,
                PrincipalComponents.of(indicators),
                PrincipalComponents.of(domains),
                EffectiveWeights.of(allocation.ranking()),
                LeavingOut.of(allocation),
                Stream.concat(flags.indicators(data.domains(), indicators), flags.domains(domains))
                        .toList());
    }

    private static Correlations indicators(NeedData data) {
        var all = data.domains().stream()
                .flatMap(domain -> domain.indicators().stream())
                .toList();
        return Correlations.of(
                all.stream().map(one -> one.indicator().id()).toList(),
                all.stream().map(Repetition::need).toList());
    }

    private static Values need(IndicatorNeed one) {
        return one.values().towardsNeed(one.indicator().direction());
    }

    /// Ties have the mean rank here whatever the choice.
    private static Correlations domains(Ranking ranking) {
        var ranks =
                Ranking.of(ranking.data(), ranking.choice().with(TieRule.MEAN)).domains();
        return Correlations.of(
                ranking.data().domains().stream().map(DomainNeed::name).toList(),
                ranks.stream()
                        .map(one -> Values.of(IntStream.range(0, one.size())
                                .mapToDouble(one::rank)
                                .toArray()))
                        .toList());
    }
}
