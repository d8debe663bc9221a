package org.joinedup.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The constraints and indexes of `cypher/constraints/`, one statement a file.
final class GraphSchema {

    private static final String FOLDER = "constraints/";

    private GraphSchema() {}

    /// Creates what is missing, then waits until every index answers.
    ///
    /// @return the same graph
    static Graph applyTo(Graph graph) {
        try {
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/" + FOLDER + "*.cypher");
            Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".cypher", ""))
                    .sorted()
                    .forEach(name -> graph.write(Statement.named(FOLDER + name)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list cypher/" + FOLDER, e);
        }
        graph.read(Statement.named("graph/awaitIndexes"), row -> row);
        return graph;
    }
}
