package org.joinedup.cost.ledger;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// What most records hold of a person's home: of one row of `cost/features.cypher`.
///
/// @param tenure such as `SOCIAL_RENTED`; null when not held
/// @param mosaicGroup a letter; null when not held
/// @param mosaicType such as `O69`; null when not held
record HomeTraits(
        @Nullable String tenure,
        @Nullable String mosaicGroup,
        @Nullable String mosaicType) {

    /// Nothing is held.
    static final HomeTraits NONE = new HomeTraits(null, null, null);

    static HomeTraits from(Row row) {
        return new HomeTraits(
                kept(row.findText("tenure")), kept(row.findText("mosaicGroup")), kept(row.findText("mosaicType")));
    }

    Traits of(String individualId, @Nullable LocalDate birthDate) {
        return new Traits(individualId, birthDate, tenure, mosaicGroup, mosaicType);
    }

    /// One string for all who have it: there are few of these.
    private static @Nullable String kept(@Nullable String text) {
        return text == null ? null : text.intern();
    }
}
