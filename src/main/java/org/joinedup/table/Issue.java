package org.joinedup.table;

import org.jspecify.annotations.Nullable;

/// Something that should be put right in a file that the place brings.
public interface Issue {

    /// @return where it is
    Place place();

    /// @return one sentence that says what to do; it repeats no value of the file
    String message();

    /// @return whether nothing of the file is taken because of it
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
