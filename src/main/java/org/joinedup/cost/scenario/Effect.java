package org.joinedup.cost.scenario;

import org.jspecify.annotations.Nullable;

/// What the author says would follow for the people whom changes reach. It is their word and no
/// prediction.
///
/// @param number 1 for the first
/// @param text in their words
/// @param kind what it does to the type
/// @param change number of the change whose people it is about; null for those of any
/// @param type of intervention that it is about
/// @param share hundredths of a percent: of the people who would need it, or of its cost
/// @param thousandths of the type's unit that each of them would need; null when it reduces
record Effect(
        int number,
        String text,
        Kind kind,
        @Nullable Integer change,
        String type,
        long share,
        @Nullable Long thousandths) {

    /// What an effect does.
    enum Kind {
        /// A share of the people would need so much of the type.
        WOULD_NEED,
        /// The type's cost for these people would be less by a share.
        REDUCES
    }
}
