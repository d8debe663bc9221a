package org.joinedup.funding;

/// Which way an indicator's values point.
public enum Direction {
    /// The higher the value, the more in need: a rate of unemployment, a score of deprivation.
    HIGH_VALUE_IS_MORE_NEED,
    /// The higher the value, the less in need: a published rank whose 1 is the most deprived.
    HIGH_VALUE_IS_LESS_NEED
}
