package org.joinedup.ingest;

import org.joinedup.ingest.issue.RowIssue.UnknownPerson;
import org.joinedup.ingest.mapping.Field;
import org.jspecify.annotations.Nullable;

/// Whom an involvement, intervention or relation may be about.
interface KnownPeople {

    /// Anybody: a delta, whose people the graph may know already, or people who could not be read.
    KnownPeople ANYBODY = recordId -> recordId;

    /// @return the identifier, one object for all rows; null when nobody known has it
    @Nullable
    String find(String recordId);

    /// @return the row's person; null after an issue that rejects the row
    default @Nullable String read(Cells cells) {
        return read(cells, Field.RECORD_ID);
    }

    /// @param field that names the person
    /// @return the person; null after an issue that rejects the row
    default @Nullable String read(Cells cells, Field field) {
        var written = cells.repeatedText(field);
        var recordId = written == null ? null : find(written);
        if (written != null && recordId == null) {
            cells.report(new UnknownPerson(cells.place(field)));
        }
        return recordId;
    }
}
