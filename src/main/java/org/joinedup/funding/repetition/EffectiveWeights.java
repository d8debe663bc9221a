package org.joinedup.funding.repetition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.Covariance;
import org.joinedup.funding.rank.Ranking;
import org.jspecify.annotations.Nullable;

/// What domains really weigh: the correlation ratio, here its linear part, of Paruolo, Saisana and
/// Saltelli (2013), and the exact parts of the figure's variance.
final class EffectiveWeights {

    private final Ranking ranking;
    private final double[] figures;

    private EffectiveWeights(Ranking ranking) {
        this.ranking = ranking;
        this.figures = IntStream.range(0, ranking.size())
                .mapToDouble(area -> ranking.figure(area).doubleValue())
                .toArray();
    }

    /// @return one for each domain, in their order
    static List<EffectiveWeight> of(Ranking ranking) {
        var weights = new EffectiveWeights(ranking);
        return IntStream.range(0, ranking.domains().size())
                .mapToObj(weights::weight)
                .toList();
    }

    private EffectiveWeight weight(int domain) {
        var weights = ranking.choice().weights();
        var sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
        var own = weights.get(domain).doubleValue();
        var ranks = IntStream.range(0, ranking.size())
                .mapToDouble(ranking.domains().get(domain)::rank)
                .toArray();
        var shared = covariance(ranks, figures);
        var variance = covariance(figures, figures);
        return new EffectiveWeight(
                ranking.data().domains().get(domain).name(),
                own / sum,
                share(shared * shared, variance * covariance(ranks, ranks)),
                share(own * shared, variance));
    }

    private static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }

    private static double covariance(double[] one, double[] other) {
        return one.length < 2 ? 0 : new Covariance().covariance(one, other, false);
    }
}
