package org.joinedup.demo.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.demo.city.Chance;

/// One person's cost, spent on what they need and then filled up.
final class Purse {

    private static final int SMALL = 2;
    private static final int LARGE = 8;
    private static final double MANY_SERVICES = 0.17;
    private static final long ENOUGH_FOR_MANY = 30_000;
    private static final long LARGE_PENCE = 375_000;

    private final Map<UnitCost, Integer> bought = new LinkedHashMap<>();
    private final Map<String, Integer> limits;
    private final Chance chance;
    private long open;

    /// @param target pence to spend
    /// @param limits most days by system
    Purse(long target, Map<String, Integer> limits, Chance chance) {
        open = target;
        this.limits = limits;
        this.chance = chance;
    }

    /// Buys what is wished, less of it when money is short; one even then, if the system has not
    /// given anything else.
    void spend(Wish wish) {
        if (open < wish.cost().pence() && hasFrom(wish.cost().system())) {
            return;
        }
        var affordable = (int) Math.max(1, open / wish.cost().pence());
        buy(wish.cost(), Math.min(wish.units(), affordable));
    }

    /// Fills up what is open, with few kinds of services for a small amount.
    void fill(List<Filler> suited) {
        var many = chance.happens(MANY_SERVICES) && open > ENOUGH_FOR_MANY;
        var kinds = many || open > LARGE_PENCE ? LARGE : SMALL;
        for (var i = 0; i < kinds; i++) {
            var fitting = suited.stream().filter(filler -> filler.fits(open)).toList();
            if (fitting.isEmpty()) {
                break;
            }
            take(fitting, many ? 0.1 : 0.4);
        }
        suited.stream()
                .filter(filler -> filler.fromPence() <= 20_000 && !filler.cost().byDay())
                .sorted(Comparator.comparing(filler -> !bought.containsKey(filler.cost())))
                .forEach(this::close);
    }

    /// @return types with days or pieces, in the order they were bought
    List<Wish> bought() {
        var all = new ArrayList<Wish>();
        bought.forEach((cost, units) -> all.add(new Wish(cost, units)));
        return all;
    }

    private boolean hasFrom(String system) {
        return bought.keySet().stream().anyMatch(cost -> cost.system().equals(system));
    }

    private void take(List<Filler> fitting, double least) {
        var weights = fitting.stream().mapToDouble(Filler::weight).toArray();
        var filler = fitting.get(chance.weighted(weights));
        var part = open
                * (least + (least < 0.4 ? 0.2 : 0.6) * chance.unit())
                / filler.cost().pence();
        buy(filler.cost(), Math.clamp((long) part, 1, filler.most()));
    }

    /// What is left goes to whatever is open without limit, the last penny by chance.
    private void close(Filler filler) {
        if (open > 0 && (open < 30_000 || filler.most() >= 60)) {
            var units = chance.rounded((double) open / filler.cost().pence());
            if (units > 0) {
                buy(filler.cost(), units);
            }
            open = 0;
        }
    }

    private void buy(UnitCost cost, int units) {
        var had = bought.getOrDefault(cost, 0);
        var room = cost.byDay() ? limits.getOrDefault(cost.system(), 0) - had : units;
        var taken = Math.min(units, room);
        if (taken > 0) {
            bought.put(cost, had + taken);
            open -= taken * cost.pence();
        }
    }
}
