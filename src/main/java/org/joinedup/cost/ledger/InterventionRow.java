package org.joinedup.cost.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// An intervention as the ledger reads it: one row of `cost/interventions.cypher`.
///
/// @param individualId who received it
/// @param key system and its identifier of the intervention
/// @param system code of the source system
/// @param type such as `SEN_STATEMENT`
/// @param from first day, or the day it happened
/// @param to last day, inclusive; null when none is stated
/// @param closedOn first day on which the source no longer held it; null while it does
/// @param thousandths quantity in thousandths of the type's unit, rounded half up; -1 when none is
///     held
record InterventionRow(
        String individualId,
        String key,
        String system,
        String type,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate closedOn,
        long thousandths) {

    static InterventionRow from(Row row) {
        return new InterventionRow(
                row.text("individualId"),
                row.text("key"),
                row.text("system"),
                row.text("type"),
                row.date("from"),
                row.findDate("to"),
                row.findDate("closedOn"),
                thousandths(row.findDecimal("quantity")));
    }

    private static long thousandths(@Nullable Double quantity) {
        return quantity == null
                ? PersonRows.NO_QUANTITY
                : BigDecimal.valueOf(quantity)
                        .movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "InterventionRow[" + key + "]";
    }
}
