package org.joinedup.cost.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a person beside what they received.
///
/// @param individualId of whom
/// @param birthDate null when not held
/// @param tenure such as `SOCIAL_RENTED`; null when not held
/// @param mosaicGroup a letter; null when not held
/// @param mosaicType such as `O69`; null when not held
public record Traits(
        String individualId,
        @Nullable LocalDate birthDate,
        @Nullable String tenure,
        @Nullable String mosaicGroup,
        @Nullable String mosaicType) {

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Traits[" + individualId + "]";
    }
}
