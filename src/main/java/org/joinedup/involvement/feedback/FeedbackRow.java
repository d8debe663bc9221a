package org.joinedup.involvement.feedback;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A partner's row, as it was and as it stands.
///
/// @param kind what it describes
/// @param id source system and its identifier of the row
/// @param system code of the source system
/// @param asOf date of the delivery that brought it as it stands
/// @param values by name; none if the row is not shared with the caller
record FeedbackRow(RowKind kind, String id, String system, LocalDate asOf, List<Value> values) {

    static FeedbackRow of(Row row, List<Row> values) {
        return new FeedbackRow(
                RowKind.of(row.text("label")),
                row.text("id"),
                row.text("system"),
                row.date("asOf"),
                values.stream().map(Value::from).toList());
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "FeedbackRow[" + id + "]";
    }

    /// A value of a row.
    ///
    /// @param property its name
    /// @param then as it was when it was said to be wrong; null for none
    /// @param now as it stands; null for none
    /// @param reported whether it is said to be wrong
    record Value(
            String property,
            @Nullable String then,
            @Nullable String now,
            boolean reported) {

        static Value from(Row row) {
            return new Value(row.text("property"), row.findText("then"), row.findText("now"), row.flag("reported"));
        }

        /// The name only, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "Value[" + property + "]";
        }
    }
}
