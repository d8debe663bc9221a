package org.joinedup.ingest;

import java.time.LocalDate;
import org.joinedup.ingest.issue.ValueIssue.EndBeforeStart;
import org.joinedup.ingest.mapping.Field;
import org.jspecify.annotations.Nullable;

/// First and last day of an involvement or intervention.
///
/// @param from inclusive
/// @param to inclusive; null when it goes on, is a single event, or the end cannot be used
record Period(LocalDate from, @Nullable LocalDate to) {

    /// @return null after an issue that rejects the row
    static @Nullable Period read(Cells cells, LocalDate delivered) {
        var from = cells.date(Field.FROM, DateLimits.ofStart(delivered));
        var to = readEnd(cells, from, delivered);
        return from == null ? null : new Period(from, to);
    }

    /// @param from first day; null when it is not held
    /// @return null also when the end is before the start
    static @Nullable LocalDate readEnd(Cells cells, @Nullable LocalDate from, LocalDate delivered) {
        var to = cells.date(Field.TO, DateLimits.ofEnd(delivered));
        if (from != null && to != null && to.isBefore(from)) {
            cells.report(new EndBeforeStart(cells.place(Field.TO)));
            return null;
        }
        return to;
    }
}
