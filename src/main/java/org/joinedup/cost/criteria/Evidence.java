package org.joinedup.cost.criteria;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// An intervention that makes a criterion met, in one of the households that it is counted to.
///
/// @param criterion which
/// @param individualId who received it
/// @param householdId where they lived then, or else live now; null when neither is known
/// @param key of the intervention
/// @param type of the intervention
/// @param from its first day, inclusive
/// @param to its last day, inclusive; null for a single event and while it goes on
record Evidence(
        Criterion criterion,
        String individualId,
        @Nullable String householdId,
        String key,
        String type,
        LocalDate from,
        @Nullable LocalDate to) {

    static Evidence from(Criterion criterion, Row row) {
        return new Evidence(
                criterion,
                row.text("individualId"),
                row.findText("householdId"),
                row.text("key"),
                row.text("type"),
                row.date("from"),
                row.findDate("to"));
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Evidence[" + key + "]";
    }
}
