package org.joinedup.funding.allocation;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.rank.Ranking;
import org.joinedup.funding.rank.WholeWeights;

/// Shares a fund out.
public final class Allocations {

    private final Ranking ranking;
    private final FundingChoice choice;
    private final WholeWeights weights;
    private final Points points;

    private Allocations(Ranking ranking) {
        this.ranking = ranking;
        this.choice = ranking.choice();
        this.weights = WholeWeights.of(choice.weights());
        this.points = new Points(ranking, choice.method());
    }

    /// @return the fund in whole pence of each area; they add up to it
    /// @throws IllegalArgumentException if the choice does not fit the data; the message is for
    ///     people
    public static Allocation allocate(NeedData data, FundingChoice choice) {
        var ranking = Ranking.of(data, choice);
        return new Allocation(ranking, new Allocations(ranking).pence());
    }

    /// @param area index of the area
    /// @return what its amount is made of, by domain in their order; it adds up to the amount
    static long[] contributions(Allocation allocation, int area) {
        return new Allocations(allocation.ranking()).contributions(area, allocation.pence(area));
    }

    private long[] contributions(int area, long pence) {
        if (choice.method() == Method.DOMAIN_POTS) {
            var pots = pots();
            return domains().mapToLong(domain -> pots.get(domain)[area]).toArray();
        }
        var shares = domains()
                .mapToObj(domain -> timesPopulation(points.of(domain, area) * weights.at(domain), area))
                .toList();
        return pence == 0 ? new long[shares.size()] : Apportionment.of(pence, shares);
    }

    private long[] pence() {
        if (choice.method() != Method.DOMAIN_POTS) {
            return Apportionment.of(
                    choice.pence(), areas().mapToObj(this::share).toList());
        }
        var pots = pots();
        return areas().mapToLong(
                        area -> pots.stream().mapToLong(pot -> pot[area]).sum())
                .toArray();
    }

    private List<long[]> pots() {
        var sizes = Apportionment.of(
                choice.pence(), weights.all().stream().map(BigInteger::valueOf).toList());
        return domains().mapToObj(domain -> pot(domain, sizes[domain])).toList();
    }

    private long[] pot(int domain, long pence) {
        return Apportionment.of(
                pence,
                areas().mapToObj(area -> timesPopulation(points.of(domain, area), area))
                        .toList());
    }

    /// Weights and points are below 10^9 each and domains are few, so sums fit.
    private BigInteger share(int area) {
        var sum = 0L;
        for (var domain = 0; domain < ranking.domains().size(); domain++) {
            sum += points.of(domain, area) * weights.at(domain);
        }
        return timesPopulation(sum, area);
    }

    private BigInteger timesPopulation(long points, int area) {
        return choice.method().usesPopulation()
                ? BigInteger.valueOf(points)
                        .multiply(BigInteger.valueOf(
                                ranking.data().areas().get(area).population()))
                : BigInteger.valueOf(points);
    }

    private IntStream areas() {
        return IntStream.range(0, ranking.size());
    }

    private IntStream domains() {
        return IntStream.range(0, ranking.domains().size());
    }
}
