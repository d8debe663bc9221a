package org.joinedup.cost.concentration;

/// Among what cost is spread.
enum ConcentrationOf {
    /// Everybody.
    PEOPLE,
    /// The households that somebody lived in on a day of the window.
    HOUSEHOLDS
}
