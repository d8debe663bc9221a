package org.joinedup.security;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Made-up people and faults, and a graph that can be told to write nothing.
@TestConfiguration(proxyBeanMethods = false)
public class TestNeighbours {

    /// While true, the graph refuses to write.
    public static final AtomicBoolean READ_ONLY = new AtomicBoolean();

    @Bean
    @Primary
    Graph breakableGraph(@Qualifier("graph") Graph graph) {
        return new Graph() {
            @Override
            public <T> List<T> read(Statement statement, Function<Row, T> mapper) {
                return graph.read(statement, mapper);
            }

            @Override
            public void write(Consumer<GraphTransaction> work) {
                if (READ_ONLY.get()) {
                    throw new IllegalStateException("read only");
                }
                graph.write(work);
            }

            @Override
            public void plan(Statement statement) {
                graph.plan(statement);
            }
        };
    }

    record Neighbour(String id) implements AuditSubject {
        @Override
        public List<String> auditSubjects() {
            return List.of(id);
        }
    }

    @TestComponent
    @Controller
    static class Neighbours {

        private final Graph graph;

        Neighbours(Graph graph) {
            this.graph = graph;
        }

        @QueryMapping
        @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
        Window<Neighbour> neighbours(@Argument String id) {
            var found = List.of(new Neighbour("ada"), new Neighbour("grace"));
            return Window.from(found, ScrollPosition.offset()::advanceBy, false);
        }

        @BatchMapping(typeName = "Neighbour")
        List<List<Neighbour>> housemates(List<Neighbour> neighbours) {
            return neighbours.stream()
                    .map(one -> List.of(new Neighbour(one.id() + "s-sister")))
                    .toList();
        }

        @QueryMapping
        int forgotten() {
            return 1;
        }

        @QueryMapping
        @AllowedTo(Role.PRACTITIONER)
        int broken() {
            throw new IllegalStateException("nobody is called Ada Okafor");
        }

        @QueryMapping
        @AllowedTo(Role.PRACTITIONER)
        long slow() {
            return graph.read(Statement.named("tests/slow"), row -> row.integer("number"))
                    .getFirst();
        }
    }
}
