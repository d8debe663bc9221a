package org.joinedup.funding;

/// Areas of one kind, from small to large.
public enum Level {
    /// Lower-layer super output areas.
    LSOA,
    /// Electoral wards.
    WARD,
    /// County electoral divisions, which small areas straddle.
    DIVISION,
    /// Districts.
    DISTRICT
}
