package org.joinedup.demo.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One intervention that a person has.
///
/// @param cost its type and price
/// @param from the day it happened or began
/// @param to last day, inclusive; null for what is not counted by its days
/// @param quantity pieces, or days
public record Planned(
        UnitCost cost, LocalDate from, @Nullable LocalDate to, int quantity) {

    /// @return exact
    public long pence() {
        return cost.pence() * quantity;
    }
}
