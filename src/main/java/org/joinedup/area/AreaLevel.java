package org.joinedup.area;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of area that statistics are published for, the smallest first.
public enum AreaLevel {
    /// Lower-layer super output area, of one of the [Vintage]s.
    LSOA("lsoa", "soa", "lower layer super output area"),
    /// Electoral ward.
    WARD("wd", "ward"),
    /// County electoral division: has one county councillor, does not nest with LSOAs.
    DIVISION("ced", "county electoral division"),
    /// Local authority district or unitary authority.
    DISTRICT("lad", "ltla", "la", "local authority", "local authority district"),
    /// County.
    COUNTY("cty", "county");

    private final List<String> words;

    AreaLevel(String... words) {
        this.words = List.of(words);
    }

    /// @param word that a column's name begins with, whatever its case
    static Optional<AreaLevel> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.words.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
