package org.joinedup.graph;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the graph: outside when `spring.neo4j.uri` is set, embedded when it is not.
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    /// The server that `spring.neo4j.uri` names.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.neo4j.uri")
    static class Outside {

        @Bean
        Graph graph(Driver driver, GraphSettings settings) {
            return GraphSchema.applyTo(new DriverGraph(driver, settings));
        }
    }

    /// A database in this process; the driver, Spring Data and the health check follow it by Bolt.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "-")
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(GraphSettings settings) {
            return new EmbeddedDatabase(settings);
        }

        @Bean
        Graph graph(EmbeddedDatabase embedded, GraphSettings settings) {
            return GraphSchema.applyTo(new EmbeddedGraph(embedded.database(), settings));
        }

        @Bean
        Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedDatabase embedded) {
            return new Neo4jConnectionDetails() {
                @Override
                public java.net.URI getUri() {
                    return embedded.boltUri();
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic("neo4j", embedded.password());
                }
            };
        }
    }
}
