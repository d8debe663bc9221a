package org.joinedup.individual;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.person.Sex;
import org.joinedup.viewpoint.Viewpoint;
import org.jspecify.annotations.Nullable;

/// A person, as put together from the source records that were matched.
///
/// @param id opaque and stable: it survives a re-match of the same records
/// @param displayName the name that most source systems agree on
/// @param birthDate null when no source system holds it
/// @param sex null when no source system holds it
/// @param viewpoint from where this and what hangs on it is seen
public record Individual(
        String id,
        String displayName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        Viewpoint viewpoint) implements AuditSubject {

    /// Seen from the present.
    ///
    /// @param row with id, displayName, birthDate and sex
    public static Individual from(Row row) {
        return from(row, Viewpoint.PRESENT);
    }

    /// @param row with id, displayName, birthDate and sex
    public static Individual from(Row row, Viewpoint viewpoint) {
        var sex = row.findText("sex");
        return new Individual(
                row.text("id"),
                row.text("displayName"),
                row.findDate("birthDate"),
                sex == null ? null : Sex.valueOf(sex),
                viewpoint);
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Individual[" + id + "]";
    }

    @Override
    public List<String> auditSubjects() {
        return List.of(id);
    }
}
