package org.joinedup.cost.price;

import org.jspecify.annotations.Nullable;

/// Something that should be put right in the place's price files.
sealed interface PriceIssue permits TableIssue, PriceValueIssue, PriceRowIssue {

    /// @return where it is
    Place place();

    /// @return one sentence that says what to do
    String message();

    /// @return whether nothing of the price files is taken because of it
    default boolean refuses() {
        return true;
    }

    /// @return stable name of the kind of issue, such as `UnknownPriceYear`
    default String code() {
        return getClass().getSimpleName();
    }

    /// @return the column; null for the whole row or file
    default @Nullable String column() {
        return place().column();
    }
}
