package org.joinedup.cost.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.joinedup.audit.AuditSubject;
import org.joinedup.cost.Window;

/// What a person meets, and why.
///
/// @param individualId opaque; not the one asked for where that was merged into another
/// @param window the days asked about
/// @param met in the criteria's order
record IndividualCriteria(String individualId, Window window, List<CriterionMet> met) implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return Stream.concat(Stream.of(individualId), CriterionMet.people(met))
                .distinct()
                .toList();
    }
}
