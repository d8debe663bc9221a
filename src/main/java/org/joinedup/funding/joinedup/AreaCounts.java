package org.joinedup.funding.joinedup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joinedup.cost.concentration.Services;
import org.joinedup.cost.criteria.CriteriaOfWindow;
import org.joinedup.cost.criteria.Criterion;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Days;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.Ledger;

/// Counts by small area in a window, of one ledger.
///
/// A person counts in every area where they lived on a day of the window; a household where
/// somebody did, or that meets a criterion by its members now.
final class AreaCounts {

    private static final int MANY = 5;
    private static final double PENCE_A_POUND = 100;

    private final Costs costs;
    private final Ledger ledger;
    private final Homes homes;
    private final int areas;

    AreaCounts(Costs costs) {
        this.costs = costs;
        this.ledger = costs.ledger();
        this.homes = ledger.homes();
        this.areas = homes.areas().size();
    }

    /// @param among criteria of which a household meets at least one
    /// @return by the number of the area
    List<AreaCount> households(CriteriaOfWindow criteria, List<Criterion> among) {
        var meeting = new BitSet();
        among.stream().flatMap(one -> criteria.households(one).stream()).forEach(id -> {
            var number = homes.find(id);
            if (number != null) {
                meeting.set(number);
            }
        });
        var all = lived();
        all.or(meeting);
        var tally = AreaTally.of(areas, all, homes::area, meeting::get);
        return each(tally, new double[0]);
    }

    /// @return pounds a head, by the number of the area
    List<AreaCount> cost() {
        var pence = new long[areas];
        var receiving = new BitSet();
        costs.forEach(part -> {
            var area = homes.area(part.household());
            if (area != Homes.NONE) {
                pence[area] += part.pence();
                receiving.set(part.person());
            }
        });
        var pounds =
                Arrays.stream(pence).mapToDouble(one -> one / PENCE_A_POUND).toArray();
        return each(people(receiving), pounds);
    }

    /// @return people with five services or more, by the number of the area
    List<AreaCount> manyServices() {
        var services = new Services(ledger);
        var received = new HashMap<Integer, BitSet>();
        costs.forEach(part -> {
            var service = services.of(part);
            if (service != Services.NONE) {
                received.computeIfAbsent(part.person(), one -> new BitSet()).set(service);
            }
        });
        var many = new BitSet();
        received.forEach((person, of) -> many.set(person, of.cardinality() >= MANY));
        return each(people(many), new double[0]);
    }

    /// @return codes by the areas' numbers
    Map<Integer, String> codes() {
        var codes = new HashMap<Integer, String>();
        for (var area = 0; area < areas; area++) {
            codes.put(area, homes.areas().get(area).lsoaCode());
        }
        return codes;
    }

    /// A household with a stay in the window.
    private BitSet lived() {
        var lived = new BitSet();
        for (var person = 0; person < ledger.people(); person++) {
            lived.or(households(person));
        }
        return lived;
    }

    private AreaTally people(BitSet isPart) {
        var tally = new AreaTally(areas);
        for (var person = 0; person < ledger.people(); person++) {
            var number = person;
            households(person).stream()
                    .map(homes::area)
                    .filter(area -> area != Homes.NONE)
                    .distinct()
                    .forEach(area -> tally.add(area, isPart.get(number)));
        }
        return tally;
    }

    private BitSet households(int person) {
        var window = costs.question().window();
        var stays = ledger.person(person).stays();
        var found = new BitSet();
        for (var stay = 0; stay < stays.size(); stay++) {
            if (stays.from(stay) <= Days.of(window.to()) && stays.to(stay) >= Days.of(window.from())) {
                found.set(stays.household(stay));
            }
        }
        return found;
    }

    /// @param amounts of the areas; none for the part itself
    private List<AreaCount> each(AreaTally tally, double[] amounts) {
        return Stream.iterate(0, area -> area < areas, area -> area + 1)
                .map(area -> amounts.length == 0 ? tally.at(area) : tally.at(area, amounts[area]))
                .toList();
    }
}
