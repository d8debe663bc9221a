package org.joinedup.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A service's work with a person, and who does it.
///
/// @param key where it comes from
/// @param recordId the system's identifier of the person
/// @param service name of the service, such as `Youth offending team`
/// @param practitioner null when the system names the service only
/// @param role what the practitioner is to the person, such as `case manager`; null when not held
/// @param from first day, inclusive
/// @param to last day, inclusive; null while it goes on
/// @param lead whether the practitioner is the lead practitioner for the person
public record Involvement(
        SourceRecordKey key,
        String recordId,
        String service,
        @Nullable PractitionerContact practitioner,
        @Nullable String role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean lead) {}
