package org.joinedup.household;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.viewpoint.Viewpoint;

/// Individuals who live at one address at one time.
///
/// @param id opaque and stable while its members stay
/// @param viewpoint from where this and what hangs on it is seen
public record Household(String id, Viewpoint viewpoint) implements AuditSubject {

    /// Seen from the present.
    public Household(String id) {
        this(id, Viewpoint.PRESENT);
    }

    @Override
    public List<String> auditSubjects() {
        return List.of(id);
    }
}
