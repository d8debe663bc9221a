package org.joinedup.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// A persistent Neo4j in this process, with Bolt on the loopback address for analysts' tools.
final class EmbeddedDatabase implements AutoCloseable {

    /// Addresses that `LOAD CSV` may not reach: all of them.
    private static final List<IPAddressString> EVERYWHERE =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private final DatabaseManagementService service;
    private final BoltPassword password;

    EmbeddedDatabase(GraphSettings settings) {
        this.service = start(settings);
        this.password = BoltPassword.in(settings.folder());
        setPassword();
    }

    GraphDatabaseService database() {
        return service.database(DEFAULT_DATABASE_NAME);
    }

    String password() {
        return password.text();
    }

    URI boltUri() {
        var ports =
                ((GraphDatabaseAPI) database()).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /// By way of another one, because Neo4j refuses to set the password that is set already.
    private void setPassword() {
        setPassword(BoltPassword.random());
        setPassword(password.text());
    }

    private void setPassword(String text) {
        var statement = Statement.named("system/setPassword").with("password", text);
        service.database(SYSTEM_DATABASE_NAME).executeTransactionally(statement.text(), statement.parameters());
    }

    private static DatabaseManagementService start(GraphSettings settings) {
        return new DatabaseManagementServiceBuilder(settings.folder().toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", settings.boltPort()))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        settings.pageCache().toBytes())
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .build();
    }
}
