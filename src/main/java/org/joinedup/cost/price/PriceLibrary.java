package org.joinedup.cost.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All unit costs of a place, the deflators, and the agencies that pay.
///
/// @param costs by type, then by first day
/// @param deflators they know the price year of every cost
/// @param agencyNames by code
public record PriceLibrary(List<UnitCost> costs, Deflators deflators, Map<String, String> agencyNames) {

    /// Keeps its own copies.
    public PriceLibrary {
        costs = List.copyOf(costs);
        agencyNames = Map.copyOf(agencyNames);
    }

    /// @return what one unit of a type costs when it is given on a day
    public Optional<UnitCost> findCost(String type, LocalDate day) {
        return costs.stream()
                .filter(cost -> cost.type().equals(type) && cost.holdsOn(day))
                .findFirst();
    }
}
