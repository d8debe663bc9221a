package org.joinedup.household.family;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.household.Household;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// How somebody belongs to a person's family.
///
/// @param individual the member
/// @param home where they live now; null when no source says
/// @param together households that both belonged to at one time, the present one first
/// @param relations what they are to the person; none when no source states any
record FamilyMember(
        Individual individual, @Nullable Household home, List<TimeTogether> together, List<Relation> relations)
        implements AuditSubject {

    /// @return whether they live in one household with the person
    public boolean livesWith() {
        return together.stream().anyMatch(TimeTogether::goesOn);
    }

    /// @return whether they lived in one household with the person, and do not any more
    public boolean livedWith() {
        return !together.isEmpty() && !livesWith();
    }

    /// @return whether they live in another household than the person
    public boolean livesElsewhere() {
        return home != null && !livesWith();
    }

    /// @return 0 for those who live together, 1 for those related at present, 2 for all others
    int distance() {
        return livesWith() ? 0 : relations.stream().anyMatch(Relation::current) ? 1 : 2;
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }
}
