package org.joinedup.funding.certainty;

/// How much of the variance of an amount one choice makes.
///
/// @param choice which
/// @param first share that it makes by itself, 0 to 1: what would go on average if it were settled
/// @param total share that it has a part in, alone or with others, 0 to 1, not less than `first`
///     but for rounding
public record ChoiceEffect(ModelChoice choice, double first, double total) {}
