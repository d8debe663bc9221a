package org.joinedup.household;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// One source's word on where an individual lives or lived: one row of `residences.cypher`.
///
/// @param individualId of whom
/// @param key of the source record that says so
/// @param address one line without the postcode; null when only the UPRN is held
/// @param postcode null when not held
/// @param uprn null when not held
/// @param from first day there as the source says; null when it does not
/// @param asOf date of the delivery that said so first
/// @param until date of the delivery that stopped saying so; null for what is held now
record Residency(
        String individualId,
        String key,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable LocalDate from,
        LocalDate asOf,
        @Nullable LocalDate until) {

    static Residency from(Row row) {
        return new Residency(
                row.text("individualId"),
                row.text("key"),
                row.findText("address"),
                row.findText("postcode"),
                row.findText("uprn"),
                row.findDate("addressFrom"),
                row.date("asOf"),
                row.findDate("until"));
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Residency[" + key + "]";
    }
}
