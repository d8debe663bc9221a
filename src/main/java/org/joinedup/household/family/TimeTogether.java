package org.joinedup.household.family;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.household.Household;
import org.jspecify.annotations.Nullable;

/// When two people lived in one household.
///
/// @param household the household
/// @param from first day that both were members, inclusive; null when of either nobody says
/// @param to last day that both were, inclusive; null while both are
record TimeTogether(
        Household household,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements AuditSubject {

    /// @param row of `times` in `Query.family.cypher`
    static TimeTogether from(Row row) {
        var own = row.findDate("ownFrom");
        var other = row.findDate("from");
        var from = own == null || other == null ? null : own.isAfter(other) ? own : other;
        return new TimeTogether(
                new Household(row.text("householdId")), from, earlier(row.findDate("ownTo"), row.findDate("to")));
    }

    boolean goesOn() {
        return to == null;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    @Override
    public List<String> auditSubjects() {
        return household.auditSubjects();
    }
}
