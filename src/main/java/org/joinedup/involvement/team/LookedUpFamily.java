package org.joinedup.involvement.team;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.household.Household;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// A household, or a person without one, that a practitioner is involved with.
///
/// @param household null for a person whose present household is not known
/// @param members who lives in it now, eldest first
/// @param involvedWith with whom of them the practitioner is involved
record LookedUpFamily(@Nullable Household household, List<Individual> members, List<Individual> involvedWith)
        implements AuditSubject {

    static LookedUpFamily from(Row row) {
        var id = row.findText("householdId");
        var members = row.rows("members");
        return new LookedUpFamily(
                id == null ? null : new Household(id),
                members.stream().map(Individual::from).toList(),
                members.stream()
                        .filter(one -> one.flag("involved"))
                        .map(Individual::from)
                        .toList());
    }

    @Override
    public List<String> auditSubjects() {
        return members.stream().map(Individual::id).toList();
    }
}
