package org.joinedup.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The graph, wherever it runs: the one way to it for every statement of `cypher/`.
///
/// Both implementations, embedded and driver, run the same files and give the same rows.
public interface Graph {

    /// Runs one statement in a read transaction of its own.
    ///
    /// @param mapper called for each row, inside the transaction
    /// @return the mapped rows in the statement's order
    /// @throws RuntimeException if it fails or takes longer than `joinedup.graph.read-timeout`
    <T> List<T> read(Statement statement, Function<Row, T> mapper);

    /// Runs work in one write transaction: all of it or nothing.
    ///
    /// @param work may be called again after a transient failure, so it changes nothing elsewhere
    /// @throws RuntimeException if the work throws or takes longer than
    ///     `joinedup.graph.write-timeout`
    void write(Consumer<GraphTransaction> work);

    /// Has the database work out and keep how it will run a statement, and runs nothing.
    ///
    /// @param statement with parameters of the types that it will have
    void plan(Statement statement);

    /// @return the only row, or empty if there is none
    /// @throws IllegalStateException if there are several
    default <T> Optional<T> findOne(Statement statement, Function<Row, T> mapper) {
        var rows = read(statement, mapper);
        if (rows.size() > 1) {
            throw new IllegalStateException(statement + " gave " + rows.size() + " rows, one expected");
        }
        return rows.stream().findFirst();
    }

    /// Runs one statement in a write transaction of its own.
    default void write(Statement statement) {
        write(transaction -> transaction.run(statement));
    }
}
