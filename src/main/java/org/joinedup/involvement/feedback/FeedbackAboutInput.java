package org.joinedup.involvement.feedback;

import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// A partner's row: the schema sees to it that just one of these is given.
///
/// @param record key of a source record
/// @param involvement key of an involvement
/// @param practitioner id of a practitioner
record FeedbackAboutInput(
        @Nullable String record,
        @Nullable String involvement,
        @Nullable String practitioner) {

    RowKind kind() {
        if (record != null) {
            return RowKind.RECORD;
        }
        return involvement != null ? RowKind.INVOLVEMENT : RowKind.PRACTITIONER;
    }

    Statement addTo(Statement statement) {
        return statement.with("record", record).with("involvement", involvement).with("practitioner", practitioner);
    }
}
