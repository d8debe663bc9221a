package org.joinedup.funding.comparison;

/// What one factor did to an amount.
///
/// @param factor which
/// @param pence more, or less when negative
public record FactorEffect(ChangeFactor factor, long pence) {}
