package org.joinedup.involvement.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a source system does with a person now, and who does it.
///
/// @param need that it is for
/// @param asOf date of the delivery that brought it as it is
/// @param role of the practitioner; null when not held
/// @param lead whether the source has the practitioner as lead practitioner
/// @param practitioner null when none is named
record Work(
        Need need,
        LocalDate asOf,
        @Nullable String role,
        boolean lead,
        @Nullable Contact practitioner) {}
