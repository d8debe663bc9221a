package org.joinedup.involvement.team;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A practitioner of a source and how to reach them now.
///
/// @param id source system and its identifier
/// @param system code of the source system
/// @param name in one piece
/// @param team null when not held
/// @param phone their own, or the team's when they have left; null when not held
/// @param email their own, or the team's when they have left; null when not held
/// @param leftOn first day on which they no longer work there; null when not held
/// @param left whether that day has come
record Contact(
        String id,
        String system,
        String name,
        @Nullable String team,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate leftOn,
        boolean left) {

    static Contact from(Row row, LocalDate today) {
        var leftOn = row.findDate("leftOn");
        var left = leftOn != null && !leftOn.isAfter(today);
        return new Contact(
                row.text("id"),
                row.text("system"),
                row.text("name"),
                row.findText("team"),
                row.findText(left ? "dutyPhone" : "phone"),
                row.findText(left ? "dutyEmail" : "email"),
                leftOn,
                left);
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
