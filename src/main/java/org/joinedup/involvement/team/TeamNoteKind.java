package org.joinedup.involvement.team;

/// What a note of a team is about.
public enum TeamNoteKind {
    /// Why the team is there.
    PURPOSE,
    /// Whether the family consents to it.
    CONSENT,
    /// Anything else.
    NOTE
}
