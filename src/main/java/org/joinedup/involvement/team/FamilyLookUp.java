package org.joinedup.involvement.team;

import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// Whose team is looked up: exactly one of the three ids.
///
/// @param individualId of a child or an adult; null otherwise
/// @param householdId of a household; null otherwise
/// @param practitionerId of a practitioner; null otherwise
/// @param pastTeams whether ended teams are told as well
record FamilyLookUp(
        @Nullable String individualId,
        @Nullable String householdId,
        @Nullable String practitionerId,
        boolean pastTeams) {

    /// @throws graphql.GraphqlErrorException unless there is exactly one id
    FamilyLookUp {
        var given = Stream.of(individualId, householdId, practitionerId)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw CallerMistake.because("Give exactly one of individualId, householdId and practitionerId.");
        }
    }
}
