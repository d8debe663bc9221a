package org.joinedup.cost.ledger;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// Who pays for what, by numbers, and which of it is asked about.
final class Payers {

    private final List<String> codes;
    private final Map<UnitCost, int[]> agencies = new IdentityHashMap<>();
    private final Homes homes;
    private final CostFilter filter;

    Payers(Ledger ledger, CostFilter filter) {
        var costs = ledger.prices().costs();
        this.codes = costs.stream()
                .flatMap(cost -> cost.shares().stream())
                .map(AgencyShare::agency)
                .distinct()
                .sorted()
                .toList();
        this.homes = ledger.homes();
        this.filter = filter;
        costs.forEach(cost -> agencies.put(
                cost,
                cost.shares().stream()
                        .mapToInt(share -> codes.indexOf(share.agency()))
                        .toArray()));
    }

    /// @return codes by number
    List<String> codes() {
        return codes;
    }

    /// @return numbers of the agencies that pay, in the order of the shares
    int[] of(UnitCost cost) {
        return agencies.getOrDefault(cost, new int[0]);
    }

    /// @return one that takes only what is asked about
    Consumer<Part> only(Consumer<Part> taker) {
        return filter.needsParts()
                ? part -> {
                    if (asks(part)) {
                        taker.accept(part);
                    }
                }
                : taker;
    }

    private boolean asks(Part part) {
        return has(filter.agencies(), codes.get(part.agency())) && asks(homes.area(part.household()));
    }

    private boolean asks(int area) {
        if (area == Homes.NONE) {
            return filter.wards() == null && filter.lsoas() == null;
        }
        var found = homes.areas().get(area);
        return has(filter.lsoas(), found.lsoaCode()) && has(filter.wards(), found.wardCode());
    }

    private static boolean has(@Nullable Set<String> some, @Nullable String one) {
        return some == null || one != null && some.contains(one);
    }
}
