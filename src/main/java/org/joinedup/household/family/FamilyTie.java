package org.joinedup.household.family;

import org.joinedup.source.RelationKind;

/// What is drawn between two people.
enum FamilyTie {
    /// They live in one household.
    LIVES_WITH,
    /// They lived in one household at one time.
    LIVED_WITH,
    /// The second is the first one's parent.
    PARENT,
    /// The second cares for the first.
    CARER,
    /// They are brothers or sisters.
    SIBLING,
    /// They are partners.
    PARTNER;

    /// @param kind not one that [#isTurned(RelationKind)]
    static FamilyTie of(RelationKind kind) {
        return switch (kind) {
            case PARENT, CHILD -> PARENT;
            case CARER, CARED_FOR -> CARER;
            case SIBLING -> SIBLING;
            case PARTNER -> PARTNER;
        };
    }

    /// @return whether it is drawn from the other person
    static boolean isTurned(RelationKind kind) {
        return kind == RelationKind.CHILD || kind == RelationKind.CARED_FOR;
    }

    boolean isSymmetrical() {
        return this != PARENT && this != CARER;
    }
}
