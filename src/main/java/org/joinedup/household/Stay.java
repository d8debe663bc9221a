package org.joinedup.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An individual's time at an address.
///
/// @param individualId of whom
/// @param addressId where
/// @param from first day, inclusive; null when no source says
/// @param seen the first day on which it is known that they lived there: `from`, or the first
///     delivery
/// @param to last day, inclusive; null while it goes on
record Stay(
        String individualId,
        String addressId,
        @Nullable LocalDate from,
        LocalDate seen,
        @Nullable LocalDate to) {

    boolean isPresent() {
        return to == null;
    }

    Stay until(@Nullable LocalDate last) {
        return new Stay(individualId, addressId, from, seen, last);
    }
}
