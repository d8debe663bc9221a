package org.joinedup.involvement.change;

import java.time.Instant;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;

/// That an account follows somebody.
///
/// @param id opaque
/// @param kind how far it goes
/// @param at since when
/// @param individuals who has the records that were the person's then, most records first; one at
///     least
record Follow(String id, FollowKind kind, Instant at, List<Individual> individuals) implements AuditSubject {

    static Follow from(Row row) {
        return new Follow(
                row.text("id"),
                FollowKind.valueOf(row.text("kind")),
                row.moment("at"),
                row.rows("individuals").stream().map(Individual::from).toList());
    }

    public Individual individual() {
        return individuals.getFirst();
    }

    /// @return the others
    public List<Individual> others() {
        return individuals.subList(1, individuals.size());
    }

    @Override
    public List<String> auditSubjects() {
        return individuals.stream().map(Individual::id).toList();
    }
}
