package org.joinedup.household;

import java.util.List;
import org.joinedup.audit.AuditSubject;

/// Individuals who live at one address at one time.
///
/// @param id opaque and stable while its members stay
public record Household(String id) implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return List.of(id);
    }
}
