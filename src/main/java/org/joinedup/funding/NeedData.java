package org.joinedup.funding;

import static java.util.Comparator.comparing;

import java.util.List;
import org.joinedup.area.Vintage;

/// What a fund is shared out by, before any choice of method.
///
/// @param vintage of the areas
/// @param areas at least one, in order of code, each once
/// @param domains at least one, in the model's order, each with a value for every area
public record NeedData(Vintage vintage, List<FundingArea> areas, List<DomainNeed> domains) {

    /// Keeps its own copies and checks them.
    ///
    /// @throws IllegalArgumentException if there is no area or domain, areas are not in order, or
    ///     an indicator has not one value for each area
    public NeedData {
        areas = List.copyOf(areas);
        domains = List.copyOf(domains);
        if (areas.isEmpty() || domains.isEmpty()) {
            throw new IllegalArgumentException("there is at least one area and one domain");
        }
        checkOrder(areas);
        checkSizes(domains, areas.size());
    }

    private static void checkOrder(List<FundingArea> areas) {
        for (var i = 1; i < areas.size(); i++) {
            if (comparing(FundingArea::code).compare(areas.get(i - 1), areas.get(i)) >= 0) {
                throw new IllegalArgumentException("areas are in order of code, each once");
            }
        }
    }

    private static void checkSizes(List<DomainNeed> domains, int areas) {
        if (domains.stream()
                .flatMap(domain -> domain.indicators().stream())
                .anyMatch(one -> one.values().size() != areas)) {
            throw new IllegalArgumentException("an indicator has one value for each area");
        }
    }
}
