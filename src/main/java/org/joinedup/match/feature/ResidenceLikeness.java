package org.joinedup.match.feature;

/// How alike two residences are, the more alike the earlier.
public enum ResidenceLikeness {
    /// One property: UPRN, or line and postcode.
    SAME,
    /// The same line; the postcodes differ or are not held.
    SAME_LINE,
    /// Nearly the same line and the same postcode.
    NEAR,
    /// Nearly the same line; the postcodes differ or are not held.
    NEAR_LINE,
    /// The same postcode, and no line to compare.
    POSTCODE_ALONE,
    /// The same postcode and another line.
    SAME_POSTCODE,
    /// The same street by name, and another number.
    STREET,
    /// Postcodes one keystroke apart.
    NEAR_POSTCODE,
    /// The same postcode district.
    DISTRICT,
    DIFFERENT,
    /// Nothing that both hold.
    NOT_HELD
}
