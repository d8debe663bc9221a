package org.joinedup.funding.comparison;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.Allocations;

/// Allocations between two: each factor that differs is either the first's or the second's.
///
/// Weights go by the domain's name: where the weights are of the one and the data of the other, a
/// domain that only the other has keeps its weight there.
final class Hybrids {

    private final Allocation first;
    private final Allocation second;
    private final List<ChangeFactor> factors;

    Hybrids(Allocation first, Allocation second) {
        this.first = first;
        this.second = second;
        this.factors = differing();
    }

    /// @return the factors in which the two differ, in the order of their bits
    List<ChangeFactor> factors() {
        return factors;
    }

    /// @return allocations by what is switched: bit `f` is set when factor `f` is the second's; the
    ///     first and the last are the two themselves
    List<Allocation> all() {
        var last = (1 << factors.size()) - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(bits -> bits == 0 ? first : bits == last ? second : between(bits))
                .toList();
    }

    private List<ChangeFactor> differing() {
        var one = first.ranking().data();
        var other = second.ranking().data();
        var differing = new ArrayList<ChangeFactor>();
        if (codes(one).equals(codes(other))) {
            add(differing, ChangeFactor.DATA, !one.domains().equals(other.domains()));
        }
        add(differing, ChangeFactor.METHOD, !sameMethod(first.choice(), second.choice()));
        if (codes(one).equals(codes(other))) {
            add(differing, ChangeFactor.POPULATION, !people(one).equals(people(other)));
        } else {
            differing.add(ChangeFactor.AREAS);
        }
        add(
                differing,
                ChangeFactor.FUND,
                first.choice().pence() != second.choice().pence());
        return List.copyOf(differing);
    }

    private static void add(List<ChangeFactor> factors, ChangeFactor factor, boolean differs) {
        if (differs) {
            factors.add(factor);
        }
    }

    private boolean sameMethod(FundingChoice one, FundingChoice other) {
        return one.method() == other.method()
                && one.ties() == other.ties()
                && one.standardisation() == other.standardisation()
                && sameWeights(weights(one, first, second), other.weights());
    }

    private static boolean sameWeights(List<BigDecimal> some, List<BigDecimal> others) {
        return IntStream.range(0, some.size()).allMatch(at -> some.get(at).compareTo(others.get(at)) == 0);
    }

    private static List<String> codes(NeedData data) {
        return data.areas().stream().map(FundingArea::code).toList();
    }

    private static List<Long> people(NeedData data) {
        return data.areas().stream().map(FundingArea::population).toList();
    }

    private Allocation between(int bits) {
        var whose = of(bits, ChangeFactor.METHOD);
        var data = of(bits, factors.contains(ChangeFactor.AREAS) ? ChangeFactor.AREAS : ChangeFactor.DATA);
        var choice = whose.choice()
                .with(weights(whose.choice(), whose, data))
                .with(of(bits, ChangeFactor.FUND).choice().pence());
        return Allocations.allocate(data(bits, data), choice);
    }

    private NeedData data(int bits, Allocation whose) {
        var data = whose.ranking().data();
        var people = factors.contains(ChangeFactor.AREAS) ? whose : of(bits, ChangeFactor.POPULATION);
        return new NeedData(data.vintage(), people.ranking().data().areas(), data.domains());
    }

    private Allocation of(int bits, ChangeFactor factor) {
        var at = factors.indexOf(factor);
        return at >= 0 && (bits >> at & 1) == 1 ? second : first;
    }

    /// The choice's weights for another's domains.
    private static List<BigDecimal> weights(FundingChoice choice, Allocation whose, Allocation data) {
        if (names(whose).equals(names(data))) {
            return choice.weights();
        }
        var byName = IntStream.range(0, choice.weights().size())
                .boxed()
                .collect(toMap(names(whose)::get, choice.weights()::get, (one, same) -> one));
        var own = data.choice().weights();
        var weights = IntStream.range(0, own.size())
                .mapToObj(at -> byName.getOrDefault(names(data).get(at), own.get(at)))
                .toList();
        return weights.stream().allMatch(weight -> weight.signum() == 0) ? own : weights;
    }

    private static List<String> names(Allocation allocation) {
        return allocation.ranking().data().domains().stream()
                .map(DomainNeed::name)
                .toList();
    }
}
