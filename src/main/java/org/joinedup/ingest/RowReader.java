package org.joinedup.ingest;

import org.jspecify.annotations.Nullable;

/// Makes a value of one kind from the cells of a row.
///
/// @param <T> what is staged
interface RowReader<T> {

    /// @param id the row's own identifier in its system
    /// @param cells of the row
    /// @return null only if an issue was reported that rejects the row
    @Nullable
    T read(String id, Cells cells);
}
