package org.joinedup.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// An individual's time in a household: one row of `memberships.cypher`.
///
/// @param individualId of whom
/// @param householdId of which household
/// @param addressId where the household lives
/// @param from first day, inclusive; null when no source says
/// @param to last day, inclusive; null while it goes on
record Membership(
        String individualId,
        String householdId,
        String addressId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Membership of(Stay stay, String householdId) {
        return new Membership(stay.individualId(), householdId, stay.addressId(), stay.from(), stay.to());
    }

    static Membership from(Row row) {
        return new Membership(
                row.text("individualId"),
                row.text("householdId"),
                row.text("addressId"),
                row.findDate("from"),
                row.findDate("to"));
    }

    /// @return one row for `createMemberships.cypher` and `endMemberships.cypher`
    Map<String, @Nullable Object> toRow() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("individualId", individualId);
        row.put("householdId", householdId);
        row.put("from", from);
        row.put("to", to);
        return row;
    }
}
