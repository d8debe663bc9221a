package org.joinedup.graph;

import java.util.List;

/// Runs a statement over a long list, a part of it at a time, in one transaction.
public final class Batches {

    private static final int SIZE = 10_000;

    private Batches() {}

    /// Runs nothing when the list is empty.
    ///
    /// @param parameter name of the statement's parameter that takes a part of the list
    public static void run(GraphTransaction transaction, Statement statement, String parameter, List<?> all) {
        for (var from = 0; from < all.size(); from += SIZE) {
            transaction.run(statement.with(parameter, all.subList(from, Math.min(from + SIZE, all.size()))));
        }
    }
}
