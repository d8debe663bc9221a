package org.joinedup.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A practitioner as a source system names them, and how to reach them at work.
///
/// @param key where it comes from; the identifier is the system's own for its staff
/// @param name in one piece
/// @param phone at work; null when not held
/// @param email at work; null when not held
/// @param team null when not held
/// @param leftOn first day on which they no longer work there; null while they do or when not held
/// @param duty how to reach the team instead
public record PractitionerContact(
        SourceRecordKey key,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String team,
        @Nullable LocalDate leftOn,
        DutyContact duty) {}
