package org.joinedup.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.DeadlockDetectedException;

/// The graph in this process: the same Cypher without Bolt, at about a tenth of its cost.
final class EmbeddedGraph implements Graph {

    private static final int TRIES = 5;

    private final GraphDatabaseService database;
    private final GraphSettings settings;

    EmbeddedGraph(GraphDatabaseService database, GraphSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public <T> List<T> read(Statement statement, Function<Row, T> mapper) {
        try (var transaction = begin(settings.readTimeout());
                var result = transaction.execute(statement.text(), statement.parameters())) {
            refuseWrite(result, statement);
            return rows(result, mapper);
        }
    }

    @Override
    public void write(Consumer<GraphTransaction> work) {
        for (var tries = 1; ; tries++) {
            try (var transaction = begin(settings.writeTimeout())) {
                work.accept(new InProcess(transaction));
                transaction.commit();
                return;
            } catch (DeadlockDetectedException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void plan(Statement statement) {
        try (var transaction = begin(settings.writeTimeout())) {
            transaction
                    .execute("EXPLAIN " + statement.text(), statement.parameters())
                    .close();
        }
    }

    private Transaction begin(Duration timeout) {
        return database.beginTx(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static <T> List<T> run(Transaction transaction, Statement statement, Function<Row, T> mapper) {
        try (var result = transaction.execute(statement.text(), statement.parameters())) {
            return rows(result, mapper);
        }
    }

    /// A server refuses a write in a read; here it is never committed, and said to be a mistake.
    private static void refuseWrite(Result result, Statement statement) {
        if (result.getQueryExecutionType().queryType() != QueryType.READ_ONLY) {
            throw new IllegalStateException(statement + " writes, so it can't be run to read");
        }
    }

    private static <T> List<T> rows(Result result, Function<Row, T> mapper) {
        var rows = new ArrayList<T>();
        while (result.hasNext()) {
            rows.add(mapper.apply(new Row(result.next())));
        }
        return rows;
    }

    private record InProcess(Transaction transaction) implements GraphTransaction {
        @Override
        public <T> List<T> run(Statement statement, Function<Row, T> mapper) {
            return EmbeddedGraph.run(transaction, statement, mapper);
        }
    }
}
