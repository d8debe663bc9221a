package org.joinedup.graph;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A graph that stops in the middle of writing: before one statement, counted over all
/// transactions.
public final class StoppingGraph implements Graph {

    private final Graph graph;
    private final BiPredicate<Integer, Statement> stops;
    private final AtomicInteger asked = new AtomicInteger();

    /// @param stops by the number of statements that were asked for before, and the statement
    private StoppingGraph(Graph graph, BiPredicate<Integer, Statement> stops) {
        this.graph = graph;
        this.stops = stops;
    }

    /// @return a graph that counts what is written and never stops
    public static StoppingGraph never(Graph graph) {
        return new StoppingGraph(graph, (before, statement) -> false);
    }

    /// @return a graph that writes nothing any more, as when the program is killed
    public static StoppingGraph killedAfter(int statements, Graph graph) {
        return new StoppingGraph(graph, (before, statement) -> before >= statements);
    }

    /// @return a graph of which one statement fails and later ones do not
    public static StoppingGraph failingAfter(int statements, Graph graph) {
        return new StoppingGraph(graph, (before, statement) -> before == statements);
    }

    /// @return a graph of which some statements fail whenever they come
    public static StoppingGraph failingOn(Predicate<Statement> statements, Graph graph) {
        return new StoppingGraph(graph, (before, statement) -> statements.test(statement));
    }

    /// @return how many statements were asked for in write transactions
    public int written() {
        return asked.get();
    }

    @Override
    public <T> List<T> read(Statement statement, Function<Row, T> mapper) {
        return graph.read(statement, mapper);
    }

    @Override
    public void plan(Statement statement) {
        graph.plan(statement);
    }

    @Override
    public void write(Consumer<GraphTransaction> work) {
        graph.write(transaction -> work.accept(new GraphTransaction() {
            @Override
            public <T> List<T> run(Statement statement, Function<Row, T> mapper) {
                if (stops.test(asked.getAndIncrement(), statement)) {
                    throw new Stopped();
                }
                return transaction.run(statement, mapper);
            }
        }));
    }

    /// What a statement that is not run any more throws.
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
