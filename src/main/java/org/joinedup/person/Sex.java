package org.joinedup.person;

/// Sex as recorded by a service (NHS Data Dictionary, person stated gender code, its three values).
///
/// Not held is `null`, never a value of this type.
public enum Sex {
    /// Recorded as female.
    FEMALE,
    /// Recorded as male.
    MALE,
    /// Recorded as neither, or as not specified.
    INDETERMINATE
}
