package org.joinedup.viewpoint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From where an answer looks: what was true on a day, as this system knew it at a moment.
///
/// What hangs on an answer carries its viewpoint along, so that it is answered from there too.
///
/// @param asOf a day in the world; null for today
/// @param knownAt a moment of this system; null for now
public record Viewpoint(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

    /// Today, as known now.
    public static final Viewpoint PRESENT = new Viewpoint(null, null);
}
