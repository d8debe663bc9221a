package org.joinedup.cost.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A plan that was kept, with what it came to then, so that it can be checked later.
///
/// @param id opaque
/// @param name in the author's words
/// @param by username of the author
/// @param at when it was kept
/// @param then what it came to at that time
/// @param withdrawn null while it stands
record Scenario(
        String id,
        String name,
        String by,
        Instant at,
        WhatIf then,
        @Nullable Withdrawal withdrawn) {

    /// That a scenario stands no more. It is kept.
    ///
    /// @param by username
    /// @param at when
    /// @param reason in their words
    record Withdrawal(String by, Instant at, String reason) {}
}
