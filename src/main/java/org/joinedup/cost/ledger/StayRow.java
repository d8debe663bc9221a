package org.joinedup.cost.ledger;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A person's time in a household: one row of `cost/stays.cypher`.
///
/// @param individualId of whom
/// @param householdId of which household
/// @param from first day, inclusive; null when no source says
/// @param to last day, inclusive; null while it goes on
record StayRow(
        String individualId,
        String householdId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static StayRow from(Row row) {
        return new StayRow(row.text("individualId"), row.text("householdId"), row.findDate("from"), row.findDate("to"));
    }
}
