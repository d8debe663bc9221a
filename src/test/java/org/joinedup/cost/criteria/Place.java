package org.joinedup.cost.criteria;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// A place that is made up row by row; the window is March 2011.
final class Place {

    static final LocalDate FROM = LocalDate.of(2011, 3, 1);
    static final LocalDate TO = LocalDate.of(2011, 3, 31);

    private final Graph graph;
    private int rows;

    Place(Graph graph) {
        this.graph = graph;
    }

    /// From one day to another; null where nothing is held.
    Place lives(String person, String household, @Nullable LocalDate from, @Nullable LocalDate to) {
        graph.write(Statement.named("test/live")
                .with("individualId", person)
                .with("householdId", household)
                .with("from", from)
                .with("to", to));
        return this;
    }

    /// All the time.
    Place lives(String person, String household) {
        return lives(person, household, null, null);
    }

    Place received(String person, String type, LocalDate from, @Nullable LocalDate to) {
        return received(person, row(type, from, to));
    }

    /// On the first day of the window.
    Place received(String person, String type) {
        return received(person, type, FROM, FROM);
    }

    /// @param row of [#row(String, LocalDate, LocalDate)], with what else it has
    Place received(String person, Map<String, @Nullable Object> row) {
        graph.write(Statement.named("test/receive").with("individualId", person).with("row", row));
        return this;
    }

    Map<String, @Nullable Object> row(String type, LocalDate from, @Nullable LocalDate to) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("key", "some/" + ++rows);
        row.put("system", "some");
        row.put("type", type);
        row.put("from", from);
        row.put("to", to);
        return row;
    }
}
