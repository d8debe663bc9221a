package org.joinedup.cost.price;

/// How far a unit cost can be relied on, by the grades of the database that it was found in.
public enum Confidence {
    /// From a national study or return, recent and complete (green).
    HIGH,
    /// From a study with known limits (amber).
    MEDIUM,
    /// From one place, old, partial or estimated (red or not graded).
    LOW
}
