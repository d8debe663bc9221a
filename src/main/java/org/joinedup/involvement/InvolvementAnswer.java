package org.joinedup.involvement;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.joinedup.viewpoint.SourceFreshness;
import org.jspecify.annotations.Nullable;

/// A service's work with a person and who does it: the API's `Involvement`.
///
/// @param id source system and its identifier
/// @param service the service that is involved
/// @param agency owner of the source system
/// @param practitioner null when the source system names the service only
/// @param role what the practitioner is to the person; null when not held
/// @param lead whether this is the lead practitioner for the person
/// @param from first day, inclusive
/// @param to last day, inclusive; null while it goes on
/// @param current whether it goes on on the day asked
/// @param asOf date of the delivery that brought it as it is
record InvolvementAnswer(
        String id,
        Service service,
        String agency,
        @Nullable Practitioner practitioner,
        @Nullable String role,
        boolean lead,
        LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        LocalDate asOf) {

    static InvolvementAnswer from(Row row, SourceFreshness source, String owner) {
        var practitioner = row.findRow("practitioner");
        return new InvolvementAnswer(
                row.text("id"),
                new Service(row.text("serviceId"), row.text("serviceName"), source),
                owner,
                practitioner == null ? null : Practitioner.from(practitioner, owner),
                row.findText("role"),
                row.flag("lead"),
                row.date("from"),
                row.findDate("to"),
                row.flag("current"),
                row.date("asOf"));
    }

    public SourceFreshness source() {
        return service.source();
    }

    /// @return whether the lead practitioner's work goes on
    boolean leads() {
        return lead && current;
    }
}
