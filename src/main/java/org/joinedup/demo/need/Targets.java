package org.joinedup.demo.need;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.CostClass;

/// How much each person costs over the two years.
///
/// Within a class the costs lie on the quantiles of its distribution: Pareto from £7,000 for the
/// first, the class's band for the next three, a truncated lognormal for the rest; scaled to the
/// class's mean. Who needs more tends to get the higher one.
final class Targets {

    private static final double PARETO_ALPHA = 1.471;
    private static final double PARETO_LEAST = 700_000;
    private static final double PARETO_CAP = 27_000_000;
    private static final double REST_MU = 5.884;
    private static final double REST_SIGMA = 1.35;
    private static final double REST_CAP = 375_000;
    private static final double DISORDER = 0.5;

    private final City city;
    private final List<List<Wish>> wishes;
    private final long[] targets;

    Targets(City city, List<List<Wish>> wishes) {
        this.city = city;
        this.wishes = wishes;
        targets = new long[city.people().size()];
    }

    /// @return pence for each person, in their order
    long[] assign() {
        for (var costClass : CostClass.values()) {
            assign(costClass);
        }
        return targets;
    }

    private void assign(CostClass costClass) {
        var chance = city.chance("targets", costClass.ordinal());
        var ranked = city.people().stream()
                .filter(person -> person.costClass() == costClass)
                .map(person -> new Ranked(person.number(), rank(person.number(), chance)))
                .sorted(Comparator.comparingDouble(Ranked::rank).thenComparing(Ranked::person))
                .toList();
        var quantiles = quantiles(costClass, ranked.size(), chance);
        for (var i = 0; i < ranked.size(); i++) {
            targets[ranked.get(i).person()] = Math.round(quantiles[i]);
        }
    }

    private record Ranked(int person, double rank) {}

    private double rank(int person, Chance chance) {
        var wished = wishes.get(person).stream().mapToLong(Wish::pence).sum();
        return (wished + 20_000) * StrictMath.exp(DISORDER * chance.normal());
    }

    /// @return ascending, with the class's mean
    private static double[] quantiles(CostClass costClass, int size, Chance chance) {
        IntToDoubleFunction draw = switch (costClass) {
            case G1 ->
                i -> Math.min(PARETO_CAP, PARETO_LEAST * StrictMath.pow(1 - (i + 0.5) / size, -1 / PARETO_ALPHA));
            case G2 -> i -> 550_000 + 150_000 * StrictMath.pow((i + 0.5) / size, 1.146);
            case G3 -> i -> 450_000 + 100_000 * StrictMath.pow((i + 0.5) / size, 0.93);
            case G4 -> i -> 375_000 + 75_000 * StrictMath.pow((i + 0.5) / size, 0.974);
            case REST -> i -> truncatedLognormal(chance);
        };
        var values = IntStream.range(0, size).mapToDouble(draw).sorted().toArray();
        var factor = costClass.meanPence()
                * size
                / IntStream.range(0, size).mapToDouble(i -> values[i]).sum();
        return IntStream.range(0, size).mapToDouble(i -> values[i] * factor).toArray();
    }

    private static double truncatedLognormal(Chance chance) {
        double pence;
        do {
            pence = 100 * StrictMath.exp(REST_MU + REST_SIGMA * chance.normal());
        } while (pence > REST_CAP);
        return pence;
    }
}
