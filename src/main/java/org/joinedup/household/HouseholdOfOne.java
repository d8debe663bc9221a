package org.joinedup.household;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.viewpoint.Viewpoint;
import org.jspecify.annotations.Nullable;

/// A household that an individual belongs or belonged to: the API's `Membership`.
///
/// @param household the household
/// @param from first day, inclusive; null when no source says
/// @param to last day, inclusive; null while it goes on
record HouseholdOfOne(
        Household household,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements AuditSubject {

    static HouseholdOfOne from(Row row, Viewpoint viewpoint) {
        return new HouseholdOfOne(
                new Household(row.text("householdId"), viewpoint), row.findDate("from"), row.findDate("to"));
    }

    @Override
    public List<String> auditSubjects() {
        return household.auditSubjects();
    }
}
