package org.joinedup.ingest;

import java.time.Instant;
import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A delivery that was dealt with, as it was written down: the API's `Delivery`.
///
/// @param id such as `housing/2011-03-31-full`
/// @param system code of the source system
/// @param date as the folder's name says
/// @param kind `FULL` or `DELTA`
/// @param status `LOADED` or `REFUSED`
/// @param loadedAt when it was loaded or refused
/// @param rowsIn staged and rejected ones together
/// @param rowsStaged rows that were taken
/// @param rowsRejected the others
record LoadedDelivery(
        String id,
        String system,
        LocalDate date,
        String kind,
        String status,
        Instant loadedAt,
        long rowsIn,
        long rowsStaged,
        long rowsRejected) {

    static LoadedDelivery from(Row row) {
        return new LoadedDelivery(
                row.text("id"),
                row.text("system"),
                row.date("date"),
                row.text("kind"),
                row.text("status"),
                row.moment("loadedAt"),
                row.integer("rowsIn"),
                row.integer("rowsStaged"),
                row.integer("rowsRejected"));
    }

    /// How a file was dealt with: the API's `FileReport`.
    ///
    /// @param file its name
    /// @param rowsIn without the header
    /// @param rowsStaged rows that were taken
    /// @param rowsRejected the others
    record LoadedFile(String file, long rowsIn, long rowsStaged, long rowsRejected) {

        static LoadedFile from(Row row) {
            return new LoadedFile(
                    row.text("file"), row.integer("rowsIn"), row.integer("rowsStaged"), row.integer("rowsRejected"));
        }
    }

    /// Something that the partner should mend: the API's `IngestIssue`.
    ///
    /// @param file its name
    /// @param line counting the header as 1; 0 for the whole file
    /// @param column as the header spells it; null when it is not about one column
    /// @param code stable name of the kind of issue
    /// @param severity what was done about it
    /// @param message one sentence
    record LoadedIssue(String file, long line, @Nullable String column, String code, String severity, String message) {

        static LoadedIssue from(Row row) {
            return new LoadedIssue(
                    row.text("file"),
                    row.integer("line"),
                    row.findText("column"),
                    row.text("code"),
                    row.text("severity"),
                    row.text("message"));
        }
    }
}
