package org.joinedup.household.family;

import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// A source system's row that says what one person is to another.
///
/// @param key of the row
/// @param system code of the source system
/// @param systemName as practitioners know it
/// @param asOf date of the delivery that brought the row as it is
/// @param from first day, inclusive; null when the system does not say
/// @param to last day, inclusive; null while it goes on
/// @param closedOn date of the first delivery that no longer held it; null while one does
/// @param inverse whether the row is about the other person, so that it was turned round
record RelationStatement(
        SourceRecordKey key,
        String system,
        String systemName,
        LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate closedOn,
        boolean inverse) {

    static RelationStatement from(Row row) {
        return new RelationStatement(
                SourceRecordKey.parse(row.text("key")),
                row.text("system"),
                row.text("systemName"),
                row.date("asOf"),
                row.findDate("from"),
                row.findDate("to"),
                row.findDate("closedOn"),
                row.flag("inverse"));
    }

    boolean isCurrent(LocalDate day) {
        return (from == null || !from.isAfter(day))
                && (to == null || !to.isBefore(day))
                && (closedOn == null || closedOn.isAfter(day));
    }

    /// @return last day, as far as it is known; null while it goes on
    @Nullable
    LocalDate end() {
        return to == null ? closedOn : to;
    }
}
