package org.joinedup.cost.segment;

import java.util.List;
import org.joinedup.audit.AuditSubject;

/// Somebody who rose into the highest-cost band.
///
/// @param individualId who
/// @param before pence in the earlier window
/// @param after pence in the later window
record RisenPerson(String individualId, long before, long after) implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return List.of(individualId);
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "RisenPerson[" + individualId + "]";
    }
}
