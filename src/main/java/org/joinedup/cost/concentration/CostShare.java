package org.joinedup.cost.concentration;

/// What the highest-cost units cost, as an amount and as a share of all: of one computation.
///
/// @param percent of the units, 0 to 100, as asked
/// @param units how many these are, rounded half up
/// @param pence what they cost
/// @param share of the total, 0 to 1; 0 when all cost nothing
public record CostShare(double percent, int units, long pence, double share) {}
