package org.joinedup.cost.criteria;

import java.util.List;
import org.joinedup.audit.AuditSubject;

/// A household and which of the criteria asked for it meets.
///
/// @param householdId opaque
/// @param criteria in their order
record HouseholdOnCriteria(String householdId, List<Criterion> criteria) implements AuditSubject {

    public int count() {
        return criteria.size();
    }

    @Override
    public List<String> auditSubjects() {
        return List.of(householdId);
    }
}
