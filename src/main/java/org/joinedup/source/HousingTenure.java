package org.joinedup.source;

/// On what terms a person's home is held, as a service records it.
///
/// Not held is `null`, never a value of this type.
public enum HousingTenure {
    /// Rented from a council, its housing company or a housing association.
    SOCIAL_RENTED,
    /// Rented from a private landlord.
    PRIVATE_RENTED,
    /// Owned, with a mortgage or without.
    OWNED,
    /// Recorded as none of these, or only as not socially rented.
    OTHER
}
