package org.joinedup.funding.allocation;

/// What holds an amount.
public enum Bound {
    /// Nothing: it takes its part in paying for those that are held.
    FREE,
    /// It would have lost more than the floor lets it.
    FLOOR,
    /// It would have gained more than the ceiling lets it.
    CEILING
}
