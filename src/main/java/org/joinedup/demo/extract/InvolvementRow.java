package org.joinedup.demo.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A practitioner's work with a person, as a system holds it.
///
/// @param id the system's own
/// @param record of the person
/// @param service name
/// @param practitioner who
/// @param from first day
/// @param to last day; null while it goes on
/// @param lead whether the practitioner leads the work of all services with the person
record InvolvementRow(
        String id,
        Registration record,
        String service,
        Practitioners.Practitioner practitioner,
        LocalDate from,
        @Nullable LocalDate to,
        boolean lead) {

    InvolvementRow ended(LocalDate date) {
        return new InvolvementRow(id, record, service, practitioner, from, date, lead);
    }
}
