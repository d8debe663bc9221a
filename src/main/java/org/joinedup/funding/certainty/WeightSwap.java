package org.joinedup.funding.certainty;

import java.util.List;

/// The smallest change of weights that puts two areas the other way round.
///
/// The weights keep their sum and none is negative. At the weights found the two are level; any
/// further on the same way they stand the other way round.
///
/// @param ahead code of the one that is ahead with the model's own weights; the first of the two
///     when they are level
/// @param behind code of the other
/// @param outcome whether weights can do it
/// @param distance length of the change: the root of the sum of its squares; 0 unless they swap
/// @param largest largest change of a single weight in it; 0 unless they swap
/// @param changes of the domains in their order; empty unless they swap
public record WeightSwap(
        String ahead, String behind, SwapOutcome outcome, double distance, double largest, List<WeightChange> changes) {

    /// Keeps its own copy of the list.
    public WeightSwap {
        changes = List.copyOf(changes);
    }
}
