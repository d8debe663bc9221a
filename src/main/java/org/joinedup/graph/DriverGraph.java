package org.joinedup.graph;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;

/// The graph on a Neo4j server or cluster, by the driver.
final class DriverGraph implements Graph {

    private final Driver driver;
    private final TransactionConfig reading;
    private final TransactionConfig writing;

    DriverGraph(Driver driver, GraphSettings settings) {
        this.driver = driver;
        this.reading =
                TransactionConfig.builder().withTimeout(settings.readTimeout()).build();
        this.writing =
                TransactionConfig.builder().withTimeout(settings.writeTimeout()).build();
    }

    @Override
    public <T> List<T> read(Statement statement, Function<Row, T> mapper) {
        try (var session = driver.session()) {
            return session.executeRead(transaction -> run(transaction, statement, mapper), reading);
        }
    }

    @Override
    public void write(Consumer<GraphTransaction> work) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> work.accept(new ByDriver(transaction)), writing);
        }
    }

    @Override
    public void plan(Statement statement) {
        try (var session = driver.session()) {
            session.run("EXPLAIN " + statement.text(), statement.parameters(), writing)
                    .consume();
        }
    }

    private static <T> List<T> run(SimpleQueryRunner runner, Statement statement, Function<Row, T> mapper) {
        return runner.run(statement.text(), statement.parameters()).list(row -> mapper.apply(new Row(row.asMap())));
    }

    private record ByDriver(SimpleQueryRunner runner) implements GraphTransaction {
        @Override
        public <T> List<T> run(Statement statement, Function<Row, T> mapper) {
            return DriverGraph.run(runner, statement, mapper);
        }
    }
}
