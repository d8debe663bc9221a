package org.joinedup.cost.concentration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Homes;
import org.springframework.stereotype.Component;

/// Gathers costs, and keeps for a while what it gathered: a question of one ledger is the key, so
/// a later load's is another.
@Component
class Concentrations {

    private static final int KEPT = 8;

    private final Map<ConcentrationOf, Cache<Costs, Gathered>> gathered = new EnumMap<>(ConcentrationOf.class);
    private final Cache<Costs, List<ReceivingAtLeast>> services = cache();

    Concentrations() {
        for (var of : ConcentrationOf.values()) {
            gathered.put(of, cache());
        }
    }

    CostConcentration of(Costs costs, ConcentrationOf of) {
        var known = gathered.getOrDefault(of, cache());
        return new CostConcentration(costs, of, known.get(costs, asked -> Gathered.of(asked, of)));
    }

    /// @return how many people and households receive at least 1, 2, … services
    List<ReceivingAtLeast> receivingAtLeast(Costs costs) {
        return services.get(costs, Concentrations::count);
    }

    private static List<ReceivingAtLeast> count(Costs costs) {
        var ledger = costs.ledger();
        var services = new Services(ledger);
        var ofPeople = new Pairs(services.size());
        var ofHouseholds = new Pairs(services.size());
        costs.forEach(part -> {
            var service = services.of(part);
            if (service != Services.NONE) {
                ofPeople.add(part.person(), service);
                if (part.household() != Homes.NONE) {
                    ofHouseholds.add(part.household(), service);
                }
            }
        });
        return ReceivingAtLeast.of(
                ofPeople.counts(ledger.people()),
                ofHouseholds.counts(ledger.homes().size()));
    }

    private static <V> Cache<Costs, V> cache() {
        return Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();
    }
}
