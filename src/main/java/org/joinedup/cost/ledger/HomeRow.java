package org.joinedup.cost.ledger;

import org.joinedup.graph.Row;

/// Where a household lives: one row of `cost/homes.cypher`.
///
/// @param householdId of the household
/// @param area that it lies in
record HomeRow(String householdId, Area area) {

    static HomeRow from(Row row) {
        return new HomeRow(row.text("householdId"), Area.from(row));
    }
}
