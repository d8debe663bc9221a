package org.joinedup.table;

import org.jspecify.annotations.Nullable;

/// Where an issue is.
///
/// @param file name of the file
/// @param line physical line where the row starts, the header's is 1; 0 for the whole file
/// @param column as the header spells it; null for the whole row or file
public record Place(String file, int line, @Nullable String column) {

    /// @param file its name
    /// @return the whole of it
    public static Place of(String file) {
        return new Place(file, 0, null);
    }

    /// @return `unit_costs.csv, line 12, 'pence'`, as far as it is known
    public String text() {
        return file + (line == 0 ? "" : ", line " + line) + (column == null ? "" : ", '" + column + "'");
    }
}
