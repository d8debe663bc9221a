package org.joinedup.funding.certainty;

/// Whether other weights put two areas the other way round.
public enum SwapOutcome {
    /// Past the weights that are found they stand the other way round.
    SWAPS,
    /// They are level with the model's own weights, so that the slightest change can part them.
    LEVEL,
    /// No weights do: the one is never behind the other in any domain.
    NEVER
}
