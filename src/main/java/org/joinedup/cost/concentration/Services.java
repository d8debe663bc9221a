package org.joinedup.cost.concentration;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.price.UnitCost;

/// Numbers for services: what the unit costs call so, apart for each system that delivers it.
public final class Services {

    /// In place of the number of what is no service, such as free school meals.
    public static final int NONE = -1;

    private final Ledger ledger;
    private final List<String> names;
    private final int systems;
    private final Map<UnitCost, Integer> ofCost = new IdentityHashMap<>();

    /// @param ledger whose services
    public Services(Ledger ledger) {
        this.ledger = ledger;
        this.systems = ledger.systems().size();
        this.names = ledger.prices().costs().stream()
                .map(UnitCost::service)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        ledger.prices().costs().forEach(cost -> ofCost.put(cost, number(cost)));
    }

    /// @return how many numbers there are, from 0; some of them may be of no service
    public int size() {
        return names.size() * systems;
    }

    /// @return the number of the service that a part of a cost is for; [#NONE] when it is for none
    public int of(Part part) {
        var name = ofCost.getOrDefault(part.cost(), NONE);
        var rows = ledger.person(part.person()).rows();
        return name == NONE ? NONE : name * systems + rows.system(part.row());
    }

    /// @return what the service is called
    public String name(int service) {
        return names.get(service / systems);
    }

    /// @return code of the source system that delivers it
    public String system(int service) {
        return ledger.systems().name(service % systems);
    }

    private int number(UnitCost cost) {
        return cost.service() == null ? NONE : names.indexOf(cost.service());
    }
}
