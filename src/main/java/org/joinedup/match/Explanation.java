package org.joinedup.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a match weight comes about, step by step: the waterfall.
///
/// `prior + steps + family = weight`, within 1e-6.
///
/// @param prior weight of any two records of the data, before anything is compared, in bits
/// @param steps one for each comparison, in the model's order
/// @param family what it takes away (or adds, when positive) that the two may be of one household
///     rather than strangers, in bits
/// @param weight match weight in bits
public record Explanation(double prior, List<Step> steps, double family, double weight) {

    /// Copies the steps.
    public Explanation {
        steps = List.copyOf(steps);
    }

    /// One comparison's part.
    ///
    /// @param comparison such as `birth date`
    /// @param level in words, such as `day and month swapped`
    /// @param bits positive speaks for one person, 0 when a value is not held
    /// @param m share of records of one person at this level, 0 to 1; null when not held
    /// @param u share of strangers at this level with the values at hand, 0 to 1; null when not
    ///     held
    /// @param frequency share of records that hold the value agreed on, 0 to 1; null where no value
    ///     is agreed on
    public record Step(
            String comparison,
            String level,
            double bits,
            @Nullable Double m,
            @Nullable Double u,
            @Nullable Double frequency) {}
}
