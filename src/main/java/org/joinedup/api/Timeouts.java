package org.joinedup.api;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.kernel.api.exceptions.Status;

/// Knows a transaction that was ended for its time, embedded or by the driver.
final class Timeouts {

    private static final String CODE = "TransactionTimedOut";

    private Timeouts() {}

    static boolean isTimeout(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .anyMatch(one -> codeOf(one).contains(CODE));
    }

    private static String codeOf(Throwable thrown) {
        return switch (thrown) {
            case Neo4jException outside -> outside.code();
            case Status.HasStatus embedded -> embedded.status().code().serialize();
            default -> "";
        };
    }
}
