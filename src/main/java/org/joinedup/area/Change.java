package org.joinedup.area;

import java.util.Locale;
import java.util.Optional;

/// What became of an LSOA between two vintages, `CHGIND` in lookups.
public enum Change {
    /// U: the same piece of land with the same code.
    UNCHANGED,
    /// S: one became several.
    SPLIT,
    /// M: several became one.
    MERGED,
    /// X: several became several others; a lookup shows the best fit.
    COMPLEX;

    /// @param text U, S, M or X
    static Optional<Change> parse(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "U" -> Optional.of(UNCHANGED);
            case "S" -> Optional.of(SPLIT);
            case "M" -> Optional.of(MERGED);
            case "X" -> Optional.of(COMPLEX);
            default -> Optional.empty();
        };
    }
}
