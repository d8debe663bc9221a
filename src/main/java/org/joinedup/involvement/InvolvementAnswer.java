package org.joinedup.involvement;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A service's work with a person and who does it: the API's `Involvement`.
///
/// @param id source system and its identifier
/// @param system code of the source system
/// @param service the service that is involved
/// @param practitioner null when the source system names the service only
/// @param role what the practitioner is to the person; null when not held
/// @param from first day, inclusive
/// @param to last day, inclusive; null while it goes on
/// @param current whether it goes on today
/// @param asOf date of the delivery that brought it as it is
record InvolvementAnswer(
        String id,
        String system,
        Service service,
        @Nullable Practitioner practitioner,
        @Nullable String role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        LocalDate asOf) {

    static InvolvementAnswer from(Row row) {
        var practitioner = row.findRow("practitioner");
        return new InvolvementAnswer(
                row.text("id"),
                row.text("system"),
                new Service(row.text("serviceId"), row.text("serviceName"), row.text("system")),
                practitioner == null ? null : Practitioner.from(practitioner),
                row.findText("role"),
                row.date("from"),
                row.findDate("to"),
                row.flag("current"),
                row.date("asOf"));
    }
}
