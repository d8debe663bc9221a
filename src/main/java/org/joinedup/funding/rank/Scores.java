package org.joinedup.funding.rank;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;

/// The score of each area in a domain: more is more need.
///
/// One indicator is its own score. Several are made comparable, weighted and added; where one is
/// left out for an area, the weights of the others take its place. An area that no indicator of the
/// domain knows gets the mean of the others' scores.
public final class Scores {

    private Scores() {}

    /// @return one for each area, none missing; sums are taken in the order of the indicators
    public static Values of(DomainNeed domain, Standardisation standardisation) {
        var all = domain.indicators();
        if (all.size() == 1) {
            return withoutGaps(need(all.getFirst()));
        }
        var weights = WholeWeights.of(all.stream().map(IndicatorNeed::weight).toList());
        var parts = IntStream.range(0, all.size())
                .mapToObj(at -> new Part(weights.at(at), comparable(all.get(at), standardisation)))
                .toList();
        return withoutGaps(Values.of(need(all.getFirst())
                .indices()
                .mapToDouble(area -> score(parts, area))
                .toArray()));
    }

    private static Values need(IndicatorNeed one) {
        return one.values().towardsNeed(one.indicator().direction());
    }

    private static Values withoutGaps(Values scores) {
        var mean =
                scores.stream().filter(score -> !Double.isNaN(score)).average().orElse(0);
        return Values.of(
                scores.stream().map(score -> Double.isNaN(score) ? mean : score).toArray());
    }

    private static Values comparable(IndicatorNeed one, Standardisation standardisation) {
        return switch (standardisation) {
            case RANKS -> ranks(need(one));
            case Z_SCORES -> deviations(need(one));
        };
    }

    /// Ranks among the areas that have a value, as shares of how many have one, so that an
    /// indicator with gaps counts like another.
    private static Values ranks(Values need) {
        var held = need.indices().filter(area -> !need.isMissing(area)).toArray();
        var ranks = Ranks.of(Values.of(IntStream.of(held).mapToDouble(need::at).toArray()), TieRule.MEAN);
        var all = new double[need.size()];
        Arrays.fill(all, Double.NaN);
        IntStream.range(0, held.length)
                .forEach(at -> all[held[at]] = scaled(ranks.halves(at), held.length, need.size()));
        return Values.of(all);
    }

    /// Whole halves stay whole where no value is missing, so that equal sums are equal numbers.
    private static double scaled(int halves, int held, int all) {
        return held == all ? halves : (double) halves * all / held;
    }

    private static Values deviations(Values need) {
        var held = need.stream().filter(value -> !Double.isNaN(value)).toArray();
        var mean = Arrays.stream(held).sum() / held.length;
        var deviation = StrictMath.sqrt(Arrays.stream(held)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / held.length);
        return Values.of(need.stream()
                .map(value -> deviation == 0 ? 0 : (value - mean) / deviation)
                .toArray());
    }

    private static double score(List<Part> parts, int area) {
        var sum = 0.0;
        var weight = 0.0;
        for (var part : parts) {
            if (!part.values().isMissing(area)) {
                sum += part.weight() * part.values().at(area);
                weight += part.weight();
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    private record Part(double weight, Values values) {}
}
