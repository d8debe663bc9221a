package org.joinedup.graph;

import java.util.List;
import java.util.function.Function;

/// An open write transaction of a [Graph].
public interface GraphTransaction {

    /// @return the mapped rows in the statement's order
    <T> List<T> run(Statement statement, Function<Row, T> mapper);

    /// Runs a statement for its effect.
    default void run(Statement statement) {
        run(statement, row -> row);
    }
}
