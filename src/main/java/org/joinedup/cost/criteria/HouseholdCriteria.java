package org.joinedup.cost.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.joinedup.audit.AuditSubject;
import org.joinedup.cost.Window;

/// What a household meets, and why.
///
/// @param householdId opaque
/// @param window the days asked about
/// @param met in the criteria's order
record HouseholdCriteria(String householdId, Window window, List<CriterionMet> met) implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return Stream.concat(Stream.of(householdId), CriterionMet.people(met))
                .distinct()
                .toList();
    }
}
