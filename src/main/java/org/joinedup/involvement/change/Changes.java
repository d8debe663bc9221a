package org.joinedup.involvement.change;

import java.time.Instant;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/// Changes, the earliest first.
///
/// @param through what to ask with next time
/// @param changes in the order of their moments and ids
/// @param next where the rest begins; null when there are no more
/// @param note what to know about this answer; null for nothing
record Changes(
        Instant through,
        List<Change> changes,
        @Nullable String next,
        @Nullable String note) implements AuditSubject {

    /// Keeps its own copy of the list.
    Changes {
        changes = List.copyOf(changes);
    }

    /// @return whether there are more
    public boolean more() {
        return next != null;
    }

    Changes with(List<Change> others) {
        return new Changes(through, others, next, note);
    }

    @Override
    public List<String> auditSubjects() {
        return changes.stream()
                .flatMap(change -> change.auditSubjects().stream())
                .distinct()
                .toList();
    }
}
