package org.joinedup.area;

/// What was counted to say how much of an LSOA lies in a division.
enum Basis {
    /// People, by a lookup with headcounts.
    PEOPLE,
    /// Postcodes, each counting the same.
    POSTCODES
}
