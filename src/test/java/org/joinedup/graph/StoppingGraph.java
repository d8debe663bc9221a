package org.joinedup.graph;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A graph that stops in the middle of writing: before one statement, counted over all transactions.
public final class StoppingGraph implements Graph {

    private final Graph graph;
    private final boolean forGood;
    private int left;
    private int written;

    private StoppingGraph(Graph graph, int statements, boolean forGood) {
        this.graph = graph;
        this.left = statements;
        this.forGood = forGood;
    }

    /// @return a graph that counts what is written and never stops
    public static StoppingGraph never(Graph graph) {
        return new StoppingGraph(graph, Integer.MAX_VALUE, false);
    }

    /// @return a graph that writes nothing any more, as when the program is killed
    public static StoppingGraph killedAfter(int statements, Graph graph) {
        return new StoppingGraph(graph, statements, true);
    }

    /// @return a graph of which one statement fails and later ones do not
    public static StoppingGraph failingAfter(int statements, Graph graph) {
        return new StoppingGraph(graph, statements, false);
    }

    /// @return how many statements were run in write transactions
    public int written() {
        return written;
    }

    @Override
    public <T> List<T> read(Statement statement, Function<Row, T> mapper) {
        return graph.read(statement, mapper);
    }

    @Override
    public void write(Consumer<GraphTransaction> work) {
        graph.write(transaction -> work.accept(new GraphTransaction() {
            @Override
            public <T> List<T> run(Statement statement, Function<Row, T> mapper) {
                count();
                return transaction.run(statement, mapper);
            }
        }));
    }

    private void count() {
        if (left == 0) {
            left = forGood ? 0 : Integer.MAX_VALUE;
            throw new Stopped();
        }
        left--;
        written++;
    }

    /// What a statement that is not run any more throws.
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
