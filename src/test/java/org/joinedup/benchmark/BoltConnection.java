package org.joinedup.benchmark;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// The raw driver asking one statement, each time with other parameters.
final class BoltConnection implements Clients.Connection {

    private final Session session;
    private final String cypher;
    private final List<Map<String, @Nullable Object>> parameters;

    /// @param parameters asked in a circle
    BoltConnection(Driver driver, String cypher, List<Map<String, @Nullable Object>> parameters) {
        this.session = driver.session();
        this.cypher = cypher;
        this.parameters = parameters;
    }

    @Override
    public void ask(int number) {
        session.run(cypher, parameters.get(number % parameters.size())).list();
    }

    @Override
    public void close() {
        session.close();
    }
}
