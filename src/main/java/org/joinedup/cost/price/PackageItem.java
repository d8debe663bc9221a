package org.joinedup.cost.price;

import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// A line of a package that somebody asks the price of.
///
/// @param type of intervention
/// @param quantity of units; counted to a thousandth
/// @param unit that is counted; null for the unit of the price
record PackageItem(String type, double quantity, @Nullable Unit unit) {

    private static final double MOST = 1_000_000;
    private static final double THOUSAND = 1_000;

    /// @return thousandths of a unit
    /// @throws graphql.GraphqlErrorException if it is none or more than can be meant
    long milliUnits() {
        var milliUnits = Math.round(quantity * THOUSAND);
        if (milliUnits < 1 || quantity > MOST) {
            throw CallerMistake.because("Give each line a 'quantity' from 0.001 to 1,000,000.");
        }
        return milliUnits;
    }

    /// @return what is counted, of a price for a unit
    Unit unit(Unit priced) {
        return unit == null ? priced : unit;
    }
}
