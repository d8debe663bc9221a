package org.joinedup.cost.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Days;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.PersonStays;
import org.joinedup.cost.ledger.Unpriced;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// What of a change could not be priced, and who received it all the same.
///
/// What is asked for by service or agency is known by its unit cost, so a type that never had one
/// belongs to none. Where it was received is not asked: it has no cost to belong to a ward.
final class WithoutPrice {

    private final Costs costs;
    private final CostFilter filter;

    WithoutPrice(Costs costs) {
        this.costs = costs;
        this.filter = costs.question().filter();
    }

    /// @return a sentence for each type and reason
    List<String> messages() {
        return asked(costs.unpriced()).stream().map(Unpriced::message).toList();
    }

    /// Has those taken who received it without a price.
    void addTo(Reach reach) {
        if (isAnywhere() && !asked(costs.unpriced()).isEmpty()) {
            IntStream.range(0, costs.ledger().people())
                    .filter(person ->
                            !asked(costs.unpricedOf(new int[] {person})).isEmpty())
                    .forEach(person -> add(person, reach));
        }
    }

    private void add(int person, Reach reach) {
        if (reach.people().get(person)) {
            return;
        }
        reach.takeUnpriced(person, firstHome(costs.ledger().person(person).stays()));
    }

    private int firstHome(PersonStays stays) {
        var window = costs.question().window();
        return IntStream.range(0, stays.size())
                .filter(stay -> overlaps(stays, stay, window))
                .map(stays::household)
                .findFirst()
                .orElse(Homes.NONE);
    }

    private static boolean overlaps(PersonStays stays, int stay, Window window) {
        return stays.from(stay) <= Days.of(window.to()) && stays.to(stay) >= Days.of(window.from());
    }

    private boolean isAnywhere() {
        return filter.wards() == null && filter.lsoas() == null;
    }

    private List<Unpriced> asked(List<Unpriced> some) {
        return some.stream().filter(one -> isAsked(one.type())).toList();
    }

    private boolean isAsked(String type) {
        var byType = filter.services() == null && filter.agencies() == null;
        Predicate<UnitCost> ofType = cost -> cost.type().equals(type);
        return byType || costs.ledger().prices().costs().stream().filter(ofType).anyMatch(this::isAsked);
    }

    private boolean isAsked(UnitCost cost) {
        return has(filter.services(), cost.service())
                && cost.shares().stream().map(AgencyShare::agency).anyMatch(one -> has(filter.agencies(), one));
    }

    private static boolean has(@Nullable Set<String> some, @Nullable String one) {
        return some == null || one != null && some.contains(one);
    }
}
