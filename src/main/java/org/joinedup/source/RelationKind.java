package org.joinedup.source;

/// What one person is to another: the words of a statement about two people.
public enum RelationKind {
    /// A parent, by birth, adoption or law.
    PARENT,
    /// Who looks after the person without being paid for it.
    CARER,
    /// A son or daughter of any age.
    CHILD,
    /// Whom the person looks after.
    CARED_FOR,
    /// A brother or sister, half or whole.
    SIBLING,
    /// A husband, wife or partner.
    PARTNER;

    /// @return what the person is to the other, when the other is this to the person
    public RelationKind inverse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case CARER -> CARED_FOR;
            case CARED_FOR -> CARER;
            case SIBLING, PARTNER -> this;
        };
    }
}
