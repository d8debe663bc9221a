package org.joinedup.audit;

import java.util.List;

/// What an answer shows of people: implemented by result types, so that a look at them is recorded.
public interface AuditSubject {

    /// @return ids of the individuals, households and addresses that this shows; never names or
    ///     identifiers of other systems
    List<String> auditSubjects();
}
