package org.joinedup.individual;

import java.util.Map;
import org.joinedup.graph.Row;
import org.joinedup.match.Decision;
import org.joinedup.source.SourceRecordKey;

/// A decision of people as the match needs it: one row of `decisions.cypher`.
///
/// @param id of the decision
/// @param decision on two source records
/// @param undone whether it is not in force any more
/// @param applied whether a match has taken it, or its undoing, into account
record StoredDecision(String id, Decision decision, boolean undone, boolean applied) {

    static StoredDecision from(Row row) {
        var decision = new Decision(
                SourceRecordKey.parse(row.text("leftKey")),
                SourceRecordKey.parse(row.text("rightKey")),
                Decision.Kind.valueOf(row.text("kind")));
        return new StoredDecision(row.text("id"), decision, row.flag("undone"), row.flag("applied"));
    }

    /// @return a row of `applyDecisions.cypher`
    Map<String, Object> toRow() {
        return Map.of("id", id, "undone", undone);
    }
}
