package org.joinedup.cost.scenario;

import java.util.List;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.ledger.WindowInput;
import org.jspecify.annotations.Nullable;

/// A plan as a caller gives it.
///
/// @param name in their words
/// @param window the days on which it is looked at whom the changes reach
/// @param priceYear such as `2010/11`; null for each price in its own
/// @param changes one or more
/// @param effects null for none
record ScenarioInput(
        String name,
        WindowInput window,
        @Nullable String priceYear,
        List<ChangeInput> changes,
        @Nullable List<EffectInput> effects) {

    /// A change as a caller gives it.
    ///
    /// @param name of the service area, in their words
    /// @param what is changed
    /// @param volumePercent negative for less
    /// @param savingPence pence that are saved
    /// @param percentOfBudget percent of the budget that are saved
    record ChangeInput(
            String name,
            CostFilter what,
            @Nullable Double volumePercent,
            @Nullable Long savingPence,
            @Nullable Double percentOfBudget) {}

    /// An effect as a caller states it.
    ///
    /// @param text in their words
    /// @param kind what it does
    /// @param change number of the change; null for any
    /// @param type of intervention
    /// @param percent of the people, or of the cost
    /// @param quantity in the type's unit
    record EffectInput(
            String text,
            Effect.Kind kind,
            @Nullable Integer change,
            String type,
            double percent,
            @Nullable Double quantity) {}
}
