package org.joinedup.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An individual's time at an address.
///
/// @param individualId of whom
/// @param addressId where
/// @param from first day as a source says, inclusive; null when none does
/// @param seen first day, inclusive, that there is reason for: as a source says, or the first
///     delivery
/// @param to last day, inclusive; null while it goes on
record Stay(
        String individualId,
        String addressId,
        @Nullable LocalDate from,
        LocalDate seen,
        @Nullable LocalDate to) {}
