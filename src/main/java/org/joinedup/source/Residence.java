package org.joinedup.source;

import java.time.LocalDate;
import org.joinedup.person.Postcode;
import org.joinedup.person.Uprn;
import org.jspecify.annotations.Nullable;

/// Where a source system says that a person lives.
///
/// @param address one line, as written, without the postcode; null when not held
/// @param postcode null when not held or not the shape of one
/// @param uprn null when not held
/// @param from first day at the address, inclusive; null when the system does not say
public record Residence(
        @Nullable String address,
        @Nullable Postcode postcode,
        @Nullable Uprn uprn,
        @Nullable LocalDate from) {

    /// The system holds no address for the person.
    public static final Residence NONE = new Residence(null, null, null, null);

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Residence";
    }
}
