package org.joinedup.source;

import org.jspecify.annotations.Nullable;

/// How to reach a practitioner's team when the practitioner is away or has left.
///
/// @param phone null when not held
/// @param email null when not held
public record DutyContact(@Nullable String phone, @Nullable String email) {

    /// The system holds none.
    public static final DutyContact NONE = new DutyContact(null, null);
}
