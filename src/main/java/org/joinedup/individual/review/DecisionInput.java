package org.joinedup.individual.review;

import org.joinedup.match.Decision;

/// What somebody thinks of deciding.
///
/// @param left key of a source record, as text
/// @param right key of another
/// @param kind what would be decided
record DecisionInput(String left, String right, Decision.Kind kind) {

    /// @throws graphql.GraphqlErrorException unless the keys are those of two records
    Decision toDecision() {
        return RecordKeys.parse(left, right).toDecision(kind);
    }
}
