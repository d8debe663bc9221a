package org.joinedup.funding.comparison;

/// What can make two allocations differ.
public enum ChangeFactor {
    /// Indicators, their values and what they are put together to.
    DATA,
    /// Weights of the domains, method, tie rule and standardisation.
    METHOD,
    /// How many people live in the areas.
    POPULATION,
    /// How large the fund is.
    FUND,
    /// The areas themselves with their data and population, where the two have not the same areas.
    AREAS
}
