package org.joinedup.funding.repetition;

import org.jspecify.annotations.Nullable;

/// What a domain really weighs in the figure, beside the weight that it was given.
///
/// @param domain its name
/// @param nominal its weight as a share of all weights, 0 to 1
/// @param correlationRatio squared correlation of its ranks with the figure, 0 to 1: the share of
///     the figure's variance that would go if it were known; null when either does not vary
/// @param varianceShare the covariance of its weighted ranks with the figure, as a share of the
///     figure's variance; the domains' add up to 1, one that works against the others is below 0;
///     null when the figure does not vary
public record EffectiveWeight(
        String domain,
        double nominal,
        @Nullable Double correlationRatio,
        @Nullable Double varianceShare) {}
