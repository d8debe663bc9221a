package org.joinedup.involvement.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From when to when something of a team was so, and who entered it.
///
/// @param from moment, inclusive
/// @param by username of who entered it
/// @param to moment, exclusive; null while it is so
/// @param endedBy username of who ended it; null while it is so
record Tenure(
        Instant from,
        String by,
        @Nullable Instant to,
        @Nullable String endedBy) {

    /// @param moment null for now
    boolean holdsAt(@Nullable Instant moment) {
        return moment == null ? to == null : hasBegunBy(moment) && (to == null || to.isAfter(moment));
    }

    /// @param moment null for now
    boolean isOverAt(@Nullable Instant moment) {
        return moment == null ? to != null : to != null && !to.isAfter(moment);
    }

    /// @param moment null for now
    boolean hasBegunBy(@Nullable Instant moment) {
        return moment == null || !from.isAfter(moment);
    }

    /// @return as it was seen then
    Tenure seenAt(@Nullable Instant moment) {
        return isOverAt(moment) ? this : new Tenure(from, by, null, null);
    }
}
