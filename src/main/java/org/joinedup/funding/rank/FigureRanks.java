package org.joinedup.funding.rank;

import java.util.stream.IntStream;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;

/// Ranks of areas by their figures, n for the most in need; equal figures get the mean rank.
public final class FigureRanks {

    private FigureRanks() {}

    /// @return by exact figures: weights are first made whole numbers
    public static Ranks of(Ranking ranking) {
        var weights = WholeWeights.of(ranking.choice().weights());
        var figures = IntStream.range(0, ranking.size())
                .mapToDouble(area -> figure(ranking, weights, area))
                .toArray();
        return Ranks.of(Values.of(figures), TieRule.MEAN);
    }

    private static long figure(Ranking ranking, WholeWeights weights, int area) {
        return IntStream.range(0, ranking.domains().size())
                .mapToLong(domain ->
                        weights.at(domain) * ranking.domains().get(domain).halves(area))
                .sum();
    }
}
