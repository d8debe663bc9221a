package org.joinedup.funding.model;

/// Of which areas a limit holds.
public enum Level {
    /// Each small area.
    LSOA,
    /// Each ward.
    WARD,
    /// Each district.
    DISTRICT
}
