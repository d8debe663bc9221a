package org.joinedup.cost.scenario;

import org.jspecify.annotations.Nullable;

/// How many and how much of something there is in a window.
///
/// @param by what it is a part by
/// @param code of the ward, or the type; null for a band, the whole, and a ward that is not known
/// @param name as it is shown
/// @param people who received it
/// @param households that they lived in then
/// @param interventions in whole or in part
/// @param days of those that are counted by days
/// @param thousandths of those that have a quantity, in the type's unit
/// @param pence that it costs
record Figure(
        By by,
        @Nullable String code,
        String name,
        long people,
        long households,
        long interventions,
        long days,
        long thousandths,
        long pence) {

    /// What something is parted by.
    enum By {
        /// Nothing: it is the whole.
        ALL,
        /// Bands of people, by what they cost.
        BAND,
        /// Where the household was.
        WARD,
        /// The type of intervention.
        TYPE
    }

    /// @return in the type's unit
    public double quantity() {
        return thousandths / 1_000.0;
    }
}
