package org.joinedup.ingest;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;

/// What is staged of one source system and one kind of row, before a delivery.
///
/// @param rows by key
record Staged(Map<String, StagedNow> rows) {

    /// @param label of the nodes: SourceRecord, Involvement, Intervention or StatedRelation
    static Staged of(Graph graph, String label, String system) {
        var statement = Statement.named("ingest/staged" + label + "s").with("system", system);
        return new Staged(
                graph.read(statement, StagedNow::from).stream().collect(toMap(StagedNow::key, Function.identity())));
    }

    boolean holds(String key) {
        return rows.containsKey(key);
    }

    boolean isOpen(String key) {
        var row = rows.get(key);
        return row != null && row.open();
    }

    /// @return whether the row is staged with just this content and not closed
    boolean holds(StagedRow<?> row) {
        var now = rows.get(row.key());
        return now != null && now.open() && now.hash() == row.hash();
    }

    /// One row of `staged….cypher`.
    ///
    /// @param key of the row, as text
    /// @param hash of its content
    /// @param open whether the partner still holds it
    record StagedNow(String key, long hash, boolean open) {

        static StagedNow from(Row row) {
            return new StagedNow(row.text("key"), row.integer("hash"), row.findDate("closedOn") == null);
        }
    }
}
