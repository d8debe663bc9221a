package org.joinedup.involvement;

import java.time.LocalDate;
import java.util.Locale;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A person who works for a service, and how to reach them at work.
///
/// @param id source system and its identifier
/// @param name in one piece
/// @param agency owner of the source system
/// @param phone at work; null when not held
/// @param email at work; null when not held
/// @param team null when not held
/// @param leftOn first day on which they no longer work there; null when not held
/// @param dutyPhone the team's duty contact; null when not held
/// @param dutyEmail the team's duty contact; null when not held
record Practitioner(
        String id,
        String name,
        String agency,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String team,
        @Nullable LocalDate leftOn,
        @Nullable String dutyPhone,
        @Nullable String dutyEmail) {

    /// @param row with the agency too
    static Practitioner from(Row row) {
        return from(row, row.text("agency"));
    }

    static Practitioner from(Row row, String agency) {
        return new Practitioner(
                row.text("id"),
                row.text("name"),
                agency,
                row.findText("phone"),
                row.findText("email"),
                row.findText("team"),
                row.findDate("leftOn"),
                row.findText("dutyPhone"),
                row.findText("dutyEmail"));
    }

    boolean hasLeft(LocalDate day) {
        return leftOn != null && !leftOn.isAfter(day);
    }

    /// @return what tells that two systems name one practitioner; null when nothing does
    @Nullable
    String address() {
        return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
