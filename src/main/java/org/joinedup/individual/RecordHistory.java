package org.joinedup.individual;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.joinedup.graph.Row;

/// A source record that was linked to several individuals over time: one row of `histories.cypher`.
///
/// @param key of the record
/// @param founderOf by id of every individual that it is or was linked to, whether it was among
///     that one's first records
record RecordHistory(String key, Map<String, Boolean> founderOf) {

    static RecordHistory from(Row row) {
        return new RecordHistory(
                row.text("key"),
                row.rows("individuals").stream().collect(toMap(one -> one.text("id"), one -> one.flag("founder"))));
    }

    /// @return whether it was among the first records of another individual and not of this one
    boolean cameFromElsewhere(String id) {
        return !founderOf.getOrDefault(id, false) && founderOf.containsValue(true);
    }
}
