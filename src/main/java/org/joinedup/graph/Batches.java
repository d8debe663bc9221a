package org.joinedup.graph;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Runs a statement over a long list, a part of it at a time.
public final class Batches {

    private static final int SIZE = 10_000;

    private Batches() {}

    /// In one transaction; runs nothing when the list is empty.
    ///
    /// @param parameter name of the statement's parameter that takes a part of the list
    public static void run(GraphTransaction transaction, Statement statement, String parameter, List<?> all) {
        parts(all, part -> transaction.run(statement.with(parameter, part)));
    }

    /// In a transaction for each part, so that its memory is bounded: for what nobody sees yet.
    ///
    /// @param parameter name of the statement's parameter that takes a part of the list
    public static void run(Graph graph, Statement statement, String parameter, List<?> all) {
        parts(all, part -> graph.write(statement.with(parameter, part)));
    }

    /// Runs a statement that does a part of its work until it finds none left.
    ///
    /// @param count name of the number that it returns: how much it did
    public static void runUntilNone(Graph graph, Statement statement, String count) {
        var done = new long[] {1};
        while (done[0] > 0) {
            graph.write(transaction -> done[0] =
                    transaction.run(statement, row -> row.integer(count)).getFirst());
        }
    }

    /// As [#run(Graph, Statement, String, List)], making each part's rows when its turn comes, so
    /// that not all of them are in memory at once.
    public static <T> void run(Graph graph, Statement statement, List<T> all, Function<T, ?> toRow) {
        parts(
                all,
                part -> graph.write(
                        statement.with("rows", part.stream().map(toRow).toList())));
    }

    private static <T> void parts(List<T> all, Consumer<List<T>> work) {
        for (var from = 0; from < all.size(); from += SIZE) {
            work.accept(all.subList(from, Math.min(from + SIZE, all.size())));
        }
    }
}
