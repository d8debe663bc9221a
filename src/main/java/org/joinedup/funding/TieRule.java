package org.joinedup.funding;

/// Which ranks areas get whose scores are the same.
public enum TieRule {
    /// All the mean of the ranks that they take up together, so that the sum of ranks is kept.
    MEAN,
    /// All the lowest of them.
    LOWEST,
    /// All the highest of them.
    HIGHEST,
    /// Each another, the lower code the lower rank.
    CODE
}
