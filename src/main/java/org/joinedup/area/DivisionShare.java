package org.joinedup.area;

/// How much of a lower-layer super output area lies in one county electoral division.
///
/// @param lsoa its code
/// @param division the division
/// @param count postcodes, or people where the lookup has headcounts; 1 or more
public record DivisionShare(String lsoa, Area division, long count) {}
