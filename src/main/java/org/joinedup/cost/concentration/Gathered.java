package org.joinedup.cost.concentration;

import java.util.Arrays;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Days;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.PersonStays;

/// A question's costs, gathered by unit.
///
/// @param spread of the units' costs
/// @param unattributed pence that belong to no unit: of days on which the person lived nowhere that
///     is known
record Gathered(Concentration spread, long unattributed) {

    static Gathered of(Costs costs, ConcentrationOf of) {
        return switch (of) {
            case PEOPLE -> new Gathered(Concentration.of(costs.byPerson()), 0);
            case HOUSEHOLDS -> ofHouseholds(costs);
        };
    }

    private static Gathered ofHouseholds(Costs costs) {
        var nowhere = costs.ledger().homes().size();
        var sums = new long[nowhere + 1];
        costs.forEach(part -> sums[part.household() == Homes.NONE ? nowhere : part.household()] += part.pence());
        var lived = livedIn(costs);
        var kept = 0;
        var pence = new long[nowhere];
        for (var household = 0; household < nowhere; household++) {
            if (lived[household]) {
                pence[kept++] = sums[household];
            }
        }
        return new Gathered(Concentration.of(Arrays.copyOf(pence, kept)), sums[nowhere]);
    }

    /// @return by the households' numbers, whether somebody lived there on a day of the window
    private static boolean[] livedIn(Costs costs) {
        var ledger = costs.ledger();
        var lived = new boolean[ledger.homes().size()];
        var from = Days.of(costs.question().window().from());
        var to = Days.of(costs.question().window().to());
        for (var person = 0; person < ledger.people(); person++) {
            mark(ledger.person(person).stays(), from, to, lived);
        }
        return lived;
    }

    private static void mark(PersonStays stays, int from, int to, boolean[] lived) {
        for (var stay = 0; stay < stays.size(); stay++) {
            lived[stays.household(stay)] |= stays.from(stay) <= to && stays.to(stay) >= from;
        }
    }
}
