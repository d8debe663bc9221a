package org.joinedup.demo.city;

/// What one person of the city is to another, in truth.
///
/// @param person number of the person
/// @param related number of the other
/// @param kind what the other is to the person
public record Kinship(int person, int related, Kind kind) {

    /// What one person is to another, as mappings name it.
    public enum Kind {
        /// A mother or father.
        PARENT,
        /// Who looks after the person.
        CARER,
        /// A son or daughter.
        CHILD,
        /// Whom the person looks after.
        CARED_FOR,
        /// A brother or sister, half or whole.
        SIBLING,
        /// A husband, wife or partner.
        PARTNER
    }

    /// @return the same, told of the other
    public Kinship turned() {
        var turned = switch (kind) {
            case PARENT -> Kind.CHILD;
            case CHILD -> Kind.PARENT;
            case CARER -> Kind.CARED_FOR;
            case CARED_FOR -> Kind.CARER;
            case SIBLING, PARTNER -> kind;
        };
        return new Kinship(related, person, turned);
    }
}
