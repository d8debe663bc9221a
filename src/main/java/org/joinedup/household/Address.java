package org.joinedup.household;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A place where people live.
///
/// @param id opaque and stable
/// @param uprn null when no source system holds it
/// @param text one line, without the postcode
/// @param postcode null when no source system holds it
public record Address(
        String id,
        @Nullable String uprn,
        String text,
        @Nullable String postcode) implements AuditSubject {

    static Address from(Row row) {
        return new Address(row.text("id"), row.findText("uprn"), row.text("text"), row.findText("postcode"));
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Address[" + id + "]";
    }

    @Override
    public List<String> auditSubjects() {
        return List.of(id);
    }
}
