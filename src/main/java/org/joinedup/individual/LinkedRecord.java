package org.joinedup.individual;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// A source record behind an individual, and how sure the match was.
///
/// @param individual behind whom it stands
/// @param key where the record comes from
/// @param name as the source system writes it
/// @param birthDate null when the source system does not hold it
/// @param address one line without the postcode; null when not held
/// @param postcode null when not held
/// @param matchWeight evidence for the link, in bits
/// @param evidence which rule linked it and what agreed; null for a record that stands alone
/// @param asOf date of the delivery that brought the record as it is
/// @param closedOn the day on which the source system no longer held it; null while it does
record LinkedRecord(
        Individual individual,
        SourceRecordKey key,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        @Nullable String postcode,
        double matchWeight,
        @Nullable String evidence,
        LocalDate asOf,
        @Nullable LocalDate closedOn) {

    static LinkedRecord from(Row row, Individual individual) {
        return new LinkedRecord(
                individual,
                new SourceRecordKey(row.text("system"), row.text("recordId")),
                row.text("name"),
                row.findDate("birthDate"),
                row.findText("address"),
                row.findText("postcode"),
                row.decimal("matchWeight"),
                row.findText("evidence"),
                row.date("asOf"),
                row.findDate("closedOn"));
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "LinkedRecord[" + key.text() + "]";
    }
}
