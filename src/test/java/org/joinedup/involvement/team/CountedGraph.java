package org.joinedup.involvement.team;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;

/// A graph that notes which statements are read.
public final class CountedGraph implements Graph {

    private final Graph graph;
    private final List<String> statements = new CopyOnWriteArrayList<>();

    public CountedGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    public <T> List<T> read(Statement statement, Function<Row, T> mapper) {
        statements.add(statement.name());
        return graph.read(statement, mapper);
    }

    @Override
    public void write(Consumer<GraphTransaction> work) {
        graph.write(work);
    }

    @Override
    public void plan(Statement statement) {
        graph.plan(statement);
    }

    /// @return names in the order of running
    public List<String> statements() {
        return statements;
    }

    public void forget() {
        statements.clear();
    }
}
