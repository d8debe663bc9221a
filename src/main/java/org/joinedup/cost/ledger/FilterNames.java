package org.joinedup.cost.ledger;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.UnitCost;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// The names that a filter can hold: one that nothing has is a slip, and would look like no cost.
final class FilterNames {

    private final Ledger ledger;

    FilterNames(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @throws graphql.GraphqlErrorException if the filter has a name that nothing has
    void refuseUnknown(CostFilter filter) {
        var types = Stream.concat(costs().map(UnitCost::type), ledger.types().all());
        refuseUnknown(filter.types(), types, "Ask for 'types' that are delivered or have a price: see 'unitCosts'.");
        refuseUnknown(
                filter.services(),
                costs().map(UnitCost::service),
                "Ask for 'services' as the unit costs name them: see 'unitCosts'.");
        refuseUnknown(
                filter.agencies(),
                costs().flatMap(cost -> cost.shares().stream()).map(AgencyShare::agency),
                "Ask for 'agencies' by the codes of who pays: see 'unitCosts'.");
        refuseUnknown(filter.wards(), areas(Area::wardCode), "Ask for 'wards' by their codes: see 'byWard'.");
        refuseUnknown(filter.lsoas(), areas(Area::lsoaCode), "Ask for 'lsoas' by their codes: see 'byLsoa'.");
    }

    private static void refuseUnknown(@Nullable Set<String> asked, Stream<@Nullable String> known, String instead) {
        if (asked != null
                && !known.filter(Objects::nonNull).collect(Collectors.toSet()).containsAll(asked)) {
            throw CallerMistake.because(instead);
        }
    }

    private Stream<UnitCost> costs() {
        return ledger.prices().costs().stream();
    }

    private Stream<@Nullable String> areas(Function<Area, @Nullable String> code) {
        return ledger.homes().areas().stream().map(code);
    }
}
