package org.joinedup.funding;

/// How the indicators of one domain are made comparable before they are added up.
public enum Standardisation {
    /// By rank, n for the most in need, the mean rank for ties: no outlier weighs more than
    /// another.
    RANKS,
    /// By distance from the mean in standard deviations of the areas.
    Z_SCORES
}
