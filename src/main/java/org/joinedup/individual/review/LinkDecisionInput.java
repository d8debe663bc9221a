package org.joinedup.individual.review;

import org.joinedup.match.Decision;

/// What somebody decides.
///
/// @param left key of a source record, as text
/// @param right key of another
/// @param kind what is decided
/// @param reason in their words
record LinkDecisionInput(String left, String right, Decision.Kind kind, String reason) {

    /// @throws graphql.GraphqlErrorException unless the keys are those of two records
    Decision toDecision() {
        return RecordKeys.parse(left, right).toDecision(kind);
    }
}
