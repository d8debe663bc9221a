package org.joinedup.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/graph.md` lists the indexes and constraints that there are, and its examples are Cypher.
class GraphDocsIT {

    private final GraphDocs docs = GraphDocs.read();

    @Test
    void listsEveryIndexAndNoOther() {
        var indexes = TestGraph.IN_PROCESS
                .empty()
                .read(
                        Statement.named("test/indexes"),
                        row -> String.join(" ", row.text("name"), row.text("kind"), row.text("target")));

        assertThat(docs.indexes()).containsExactlyInAnyOrderElementsOf(indexes);
    }

    @Test
    void listsEveryConstraintAsUniqueAndNoOther() {
        var constraints =
                TestGraph.IN_PROCESS.empty().read(Statement.named("test/constraints"), row -> row.text("name"));

        assertThat(docs.indexes())
                .filteredOn(index -> index.contains(" UNIQUE "))
                .extracting(index -> index.split(" ", -1)[0])
                .containsExactlyInAnyOrderElementsOf(constraints);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesExamplesThatCanBePlanned(String example) {
        TestGraph.BY_DRIVER.empty();
        try (var session = TestGraph.driver().session()) {
            assertThat(session.run("EXPLAIN " + example).consume().hasPlan()).isTrue();
        }
    }

    private static List<String> examples() {
        return GraphDocs.read().examples();
    }
}
