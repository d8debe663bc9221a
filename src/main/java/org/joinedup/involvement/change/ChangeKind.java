package org.joinedup.involvement.change;

/// A sort of change: the API's `ChangeKind`.
enum ChangeKind {
    INVOLVEMENT_BEGUN,
    INVOLVEMENT_ENDED,
    INVOLVEMENT_CHANGED,
    NEW_ADDRESS,
    TEAM_FORMED,
    TEAM_ENDED,
    MATCH_CHANGED
}
