package org.joinedup.funding.allocation;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.rank.Ranking;
import org.joinedup.funding.rank.WholeWeights;
import org.jspecify.annotations.Nullable;

/// What an area's share would be if it stood elsewhere in one domain.
///
/// Areas that it passes move by one place the other way; where there are ties, the lower code
/// stands lower. Shares are exact amounts before they are rounded to pence, as numbers of double
/// precision.
final class Moves {

    private static final double ONE_PERCENT_MORE = 1.01;
    private static final double ONE_PERCENT_LESS = 0.99;

    private final Ranking ranking;
    private final FundingChoice choice;
    private final Points points;
    private final WholeWeights weights;
    private final int area;
    private final double[] own;
    private final double[] whole;

    Moves(Ranking ranking, int area) {
        this.ranking = ranking;
        this.choice = ranking.choice();
        this.points = new Points(ranking, choice.method());
        this.weights = WholeWeights.of(choice.weights());
        this.area = area;
        this.own = domains().mapToDouble(domain -> part(domain, area)).toArray();
        this.whole = domains()
                .mapToDouble(domain -> IntStream.range(0, ranking.size())
                        .mapToDouble(other -> part(domain, other))
                        .sum())
                .toArray();
    }

    /// @return places up for 1 percent more; null when the highest is not enough
    @Nullable
    Integer placesForMore(int domain) {
        return places(domain, 1);
    }

    /// @return places down for 1 percent less; null when the lowest is not enough
    @Nullable
    Integer placesForLess(int domain) {
        return places(domain, -1);
    }

    /// How many more people (or, for less, fewer), at the same ranks, make 1 percent.
    ///
    /// @param more whether of more money
    /// @return null when population is no factor, or no number is enough
    @Nullable
    Long people(boolean more) {
        var people = ranking.data().areas().get(area).population();
        if (!choice.method().usesPopulation() || people == 0) {
            return null;
        }
        var now = share(own, whole);
        var aim = now * (more ? ONE_PERCENT_MORE : ONE_PERCENT_LESS);
        for (var changed = 1L; changed <= people; changed++) {
            var factor = (double) (people + (more ? changed : -changed)) / people;
            if (reached(scaled(factor), aim, more)) {
                return changed;
            }
        }
        return null;
    }

    private double scaled(double factor) {
        var mine = Arrays.stream(own).map(part -> part * factor).toArray();
        var all = domains()
                .mapToDouble(domain -> whole[domain] - own[domain] + mine[domain])
                .toArray();
        return share(mine, all);
    }

    private @Nullable Integer places(int domain, int step) {
        var order = order(domain);
        var at = Arrays.asList(order).indexOf(area);
        var aim = share(own, whole) * (step > 0 ? ONE_PERCENT_MORE : ONE_PERCENT_LESS);
        var mine = own.clone();
        var all = whole.clone();
        for (var next = at + step; next >= 0 && next < order.length; next += step) {
            var passed = order[next];
            all[domain] += part(domain, passed, 2 * (next - step + 1)) - part(domain, passed, 2 * (next + 1));
            all[domain] -= mine[domain];
            mine[domain] = part(domain, area, 2 * (next + 1));
            all[domain] += mine[domain];
            if (reached(share(mine, all), aim, step > 0)) {
                return Math.abs(next - at);
            }
        }
        return null;
    }

    private static boolean reached(double share, double aim, boolean more) {
        return more ? share >= aim : share <= aim;
    }

    private double share(double[] mine, double[] all) {
        if (choice.method() != Method.DOMAIN_POTS) {
            return Arrays.stream(mine).sum() / Arrays.stream(all).sum();
        }
        var sum = weights.all().stream().mapToDouble(Long::doubleValue).sum();
        return domains()
                .filter(domain -> all[domain] > 0)
                .mapToDouble(domain -> weights.at(domain) / sum * mine[domain] / all[domain])
                .sum();
    }

    private Integer[] order(int domain) {
        var ranks = ranking.domains().get(domain);
        return IntStream.range(0, ranking.size())
                .boxed()
                .sorted(comparingDouble(ranks::rank))
                .toArray(Integer[]::new);
    }

    private double part(int domain, int other) {
        return part(domain, other, ranking.domains().get(domain).halves(other));
    }

    private double part(int domain, int other, int halves) {
        var people = choice.method().usesPopulation()
                ? ranking.data().areas().get(other).population()
                : 1;
        return (double) points.ofHalves(halves) * weights.at(domain) * people;
    }

    private IntStream domains() {
        return IntStream.range(0, ranking.domains().size());
    }
}
