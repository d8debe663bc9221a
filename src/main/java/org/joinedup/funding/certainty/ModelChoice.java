package org.joinedup.funding.certainty;

/// What people choose when they share a fund out by need.
public enum ModelChoice {
    /// What each domain weighs.
    WEIGHTS,
    /// How ranks become shares of the fund.
    METHOD,
    /// Which ranks equal scores get.
    TIES,
    /// How the indicators of a domain are made comparable.
    STANDARDISATION
}
