package org.joinedup.involvement.team;

import java.util.List;
import org.joinedup.individual.Individual;
import org.joinedup.source.RelationKind;

/// A member of a family, as looked up.
///
/// @param individual who it is
/// @param inHousehold whether they live in the household now
/// @param relations what they are to other members
/// @param work what sources do with them now, longest first
record LookedUpPerson(Individual individual, boolean inHousehold, List<LookedUpRelation> relations, List<Work> work) {

    List<Need> needs() {
        return work.stream().map(Work::need).toList();
    }

    /// What one member is to another.
    ///
    /// @param kind what they are to the other
    /// @param to individual's id of the other
    /// @param source name of the source system that says so
    record LookedUpRelation(RelationKind kind, String to, String source) {}
}
