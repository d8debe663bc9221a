package org.joinedup.household;

import java.time.Instant;
import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A version of a source record that says where an individual lives: one row of
/// `residences.cypher`.
///
/// @param individualId of whom
/// @param key of the source record that says so
/// @param address one line without the postcode; null when only the UPRN is held
/// @param postcode null when not held
/// @param uprn null when not held
/// @param from first day there as the source says; null when it does not
/// @param asOf date of the delivery that said so
/// @param knownFrom when that was loaded: tells two deliveries of one day apart
/// @param closedOn the day on which the source no longer held the person; null while it does
record Residency(
        String individualId,
        String key,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable LocalDate from,
        LocalDate asOf,
        Instant knownFrom,
        @Nullable LocalDate closedOn) {

    static Residency from(Row row) {
        return new Residency(
                row.text("individualId"),
                row.text("key"),
                row.findText("address"),
                row.findText("postcode"),
                row.findText("uprn"),
                row.findDate("addressFrom"),
                row.date("asOf"),
                row.moment("knownFrom"),
                row.findDate("closedOn"));
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Residency[" + key + "]";
    }
}
