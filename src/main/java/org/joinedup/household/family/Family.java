package org.joinedup.household.family;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.household.Household;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// The people around one person.
///
/// @param individual the person
/// @param home where they live now; null when no source says
/// @param members each once: who lives with them, then who is related, then who lived with them or
///     was related
/// @param truncated whether there are more members
/// @param extent that was asked for
record Family(
        Individual individual, @Nullable Household home, List<FamilyMember> members, boolean truncated, Extent extent)
        implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }
}
