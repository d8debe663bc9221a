package org.joinedup.funding.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.funding.allocation.Allocation;

/// What each factor did to each area's pence.
///
/// An area that takes no part in an allocation gets 0 there.
final class Effects {

    private final List<ChangeFactor> factors;
    private final Map<String, long[]> byArea = new TreeMap<>();
    private final long[] overall;

    Effects(Hybrids hybrids) {
        this.factors = hybrids.factors();
        var allocations = hybrids.all();
        var pence = new TreeMap<String, long[]>();
        for (var bits = 0; bits < allocations.size(); bits++) {
            for (var area = 0; area < allocations.get(bits).size(); area++) {
                pence.computeIfAbsent(code(allocations.get(bits), area), code -> new long[allocations.size()])[bits] =
                        allocations.get(bits).pence(area);
            }
        }
        var shapley = new Shapley(factors.size());
        pence.forEach((code, amounts) -> byArea.put(code, shapley.split(amounts)));
        overall =
                shapley.split(allocations.stream().mapToLong(Allocation::total).toArray());
    }

    /// @param placeOf code of the place that an area of this code is counted to; absent when none
    /// @return effects by place: sums of its areas'
    Map<String, long[]> by(Map<String, String> placeOf) {
        var sums = new TreeMap<String, long[]>();
        byArea.forEach((code, parts) -> {
            if (placeOf.containsKey(code)) {
                add(sums.computeIfAbsent(placeOf.get(code), place -> new long[parts.length]), parts);
            }
        });
        return sums;
    }

    /// @return effects by area
    Map<String, long[]> byArea() {
        return byArea;
    }

    /// @return effects on the whole fund, from its totals: the areas' own, each in whole pence, may
    ///     add up to a few pence more or less
    List<FactorEffect> overall() {
        return named(overall);
    }

    /// @param parts one for each factor
    List<FactorEffect> named(long[] parts) {
        return IntStream.range(0, factors.size())
                .mapToObj(at -> new FactorEffect(factors.get(at), parts[at]))
                .toList();
    }

    private static void add(long[] sums, long[] parts) {
        for (var i = 0; i < sums.length; i++) {
            sums[i] += parts[i];
        }
    }

    private static String code(Allocation allocation, int area) {
        return allocation.area(area).code();
    }
}
