package org.joinedup.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/// The statements of the top-level folder `cypher/`, by name.
///
/// A name is the path without the extension, such as `individual/Query.individual`.
final class CypherFiles {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private CypherFiles() {}

    /// @param name such as `ingest/stageSourceRecords`
    /// @return the text of the statement, comments included
    /// @throws UncheckedIOException if there is no such file
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, CypherFiles::read);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("cypher/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no statement cypher/" + name + ".cypher", e);
        }
    }
}
