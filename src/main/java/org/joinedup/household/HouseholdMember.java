package org.joinedup.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.viewpoint.Viewpoint;
import org.jspecify.annotations.Nullable;

/// A household's member and the time of membership.
///
/// @param individual the member
/// @param from first day, inclusive; null when no source says
/// @param to last day, inclusive; null while it goes on
record HouseholdMember(
        Individual individual,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements AuditSubject {

    static HouseholdMember from(Row row, Viewpoint viewpoint) {
        var individual = Individual.from(Objects.requireNonNull(row.findRow("individual")), viewpoint);
        return new HouseholdMember(individual, row.findDate("from"), row.findDate("to"));
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }
}
