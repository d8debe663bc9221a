package org.joinedup.graph;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/graph.md` names what the statements of `cypher/` name, and nothing else.
class GraphDocsTests {

    private static final Pattern NAMES = Pattern.compile(":([A-Z]\\w*(?:\\|[A-Z]\\w*)*)");
    private static final Predicate<String> RELATIONSHIP =
            Pattern.compile("[A-Z]+(_[A-Z]+)*").asMatchPredicate();

    private final GraphDocs docs = GraphDocs.read();

    @Test
    void namesEveryLabelOfTheStatementsAndNoOther() throws IOException {
        assertThat(docs.labels()).isEqualTo(names(RELATIONSHIP.negate()));
    }

    @Test
    void namesEveryRelationshipOfTheStatementsAndNoOther() throws IOException {
        assertThat(docs.relationships()).isEqualTo(names(RELATIONSHIP));
    }

    @Test
    void goesFromAndToLabelsThatItDescribes() {
        assertThat(docs.ends()).allSatisfy(ends -> assertThat(docs.labels()).containsAll(labelsIn(ends)));
    }

    private static Set<String> names(Predicate<String> kind) throws IOException {
        try (var files = Files.walk(Path.of("cypher"))) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .flatMap(file -> NAMES.matcher(statement(file)).results())
                    .flatMap(found -> Arrays.stream(found.group(1).split("\\|", -1)))
                    .filter(kind)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String statement(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("//")).collect(joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(file + " can't be read", e);
        }
    }

    private static Set<String> labelsIn(String ends) {
        var words = ends.split(" ", -1);
        return Set.copyOf(Arrays.asList(words[2], words[4]));
    }
}
