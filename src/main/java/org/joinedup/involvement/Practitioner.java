package org.joinedup.involvement;

import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A person who works for a service, and how to reach them at work.
///
/// @param id source system and its identifier
/// @param name in one piece
/// @param phone at work; null when not held
/// @param email at work; null when not held
/// @param team null when not held
record Practitioner(
        String id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String team) {

    static Practitioner from(Row row) {
        return new Practitioner(
                row.text("id"), row.text("name"), row.findText("phone"), row.findText("email"), row.findText("team"));
    }
}
