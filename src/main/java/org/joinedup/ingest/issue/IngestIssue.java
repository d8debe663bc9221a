package org.joinedup.ingest.issue;

import org.jspecify.annotations.Nullable;

/// Something in a delivery that the partner should put right at its source.
public sealed interface IngestIssue permits DeliveryIssue, FileIssue, RowIssue, ValueIssue {

    /// @return where it is
    Place place();

    /// @return what it does to the row or the extract
    Severity severity();

    /// @return one sentence that the partner can act on, without any value of a row
    String message();

    /// @return stable name of the kind of issue, such as `ImpossibleDate`
    default String code() {
        return getClass().getSimpleName();
    }

    /// @return name of the file or folder
    default String file() {
        return place().file();
    }

    /// @return physical line where the row starts, the header's is 1; 0 for the whole file
    default int line() {
        return place().line();
    }

    /// @return as the partner's header spells it; null for the whole row or file
    default @Nullable String column() {
        return place().column();
    }
}
