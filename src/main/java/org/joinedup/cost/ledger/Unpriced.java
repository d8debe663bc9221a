package org.joinedup.cost.ledger;

/// Interventions of one type that could not be priced: they are in no cost, and named instead.
///
/// @param type of the interventions
/// @param why they could not be
/// @param interventions how many, in whole or in part
/// @param days how many of their days in the window
public record Unpriced(String type, Reason why, long interventions, long days) {

    /// Why an intervention can't be priced.
    public enum Reason {
        /// The library has no unit cost of the type that holds on these days.
        NO_UNIT_COST,
        /// The type is priced by the hour, and no quantity is held.
        NO_QUANTITY
    }

    /// @return what to do
    public String message() {
        return switch (why) {
            case NO_UNIT_COST ->
                "%d interventions of type %s have no unit cost: add one to unit_costs.csv that holds on their days."
                        .formatted(interventions, type);
            case NO_QUANTITY ->
                "%d interventions of type %s are priced by the hour and have no quantity: ask the partner for it."
                        .formatted(interventions, type);
        };
    }

    Unpriced plus(Unpriced other) {
        return new Unpriced(type, why, interventions + other.interventions, days + other.days);
    }
}
