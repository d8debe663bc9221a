package org.joinedup.cost.price;

import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Something wrong with a row beside others.
sealed interface PriceRowIssue extends Issue {

    /// Two prices of one type that hold on the same day.
    ///
    /// @param place the row of the later one
    /// @param otherLine of the earlier one
    record OverlappingPrices(Place place, int otherLine) implements PriceRowIssue {
        @Override
        public String message() {
            return "The price of line %d holds on some of the same days; end one before the other begins."
                    .formatted(otherLine);
        }
    }

    /// Two indexes of one year.
    ///
    /// @param place the row of the later one
    /// @param firstLine of the other
    record DuplicateYear(Place place, int firstLine) implements PriceRowIssue {
        @Override
        public String message() {
            return "The year was already given on line %d; keep the right one.".formatted(firstLine);
        }
    }

    /// A type that partners delivered and that has no price. It refuses nothing, but what was
    /// done of it is in no sum.
    ///
    /// @param place the column of types
    /// @param type as the mappings translate it
    /// @param interventions how many were delivered
    record NoUnitCost(Place place, String type, long interventions) implements PriceRowIssue {

        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public String message() {
            return "%s has no unit cost, so interventions are not priced: %d; add a row."
                    .formatted(type, interventions);
        }
    }
}
