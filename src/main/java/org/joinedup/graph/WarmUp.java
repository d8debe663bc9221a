package org.joinedup.graph;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Plans every statement that answers a field before the service reports that it is ready, so that
/// nobody waits for it.
///
/// Neo4j keeps a plan for a statement and the types of its parameters, which the statement's header
/// names. Making one takes a hundred times as long as running it.
@Component
@ConditionalOnBooleanProperty(name = "joinedup.graph.warm-up", matchIfMissing = true)
final class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /// Of a field, such as `individual/Individual.records`, and what is written with each answer.
    private static final Pattern NAME =
            Pattern.compile(".*/cypher/([a-z]+/(?:[A-Z]\\w*\\.\\w+|writeRecords))\\.cypher");

    private static final Pattern PARAMETER = Pattern.compile("(?m)^// \\$(\\w+) +(\\S+(?: or null)?)");

    /// As long as an id, because plans are kept by the order of a text's length.
    private static final String TEXT = "0000000000000000";

    private final Graph graph;

    WarmUp(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var begun = System.nanoTime();
        var statements = statements();
        statements.forEach(graph::plan);
        LOG.info("{} statements planned in {} ms.", statements.size(), (System.nanoTime() - begun) / 1_000_000);
    }

    /// @return each with examples of its parameters
    static List<Statement> statements() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/*/*.cypher");
        return Arrays.stream(files)
                .flatMap(WarmUp::findName)
                .sorted()
                .map(WarmUp::example)
                .toList();
    }

    private static Stream<String> findName(Resource file) {
        try {
            var name = NAME.matcher(file.getURL().getPath());
            return name.matches() ? Stream.of(name.group(1)) : Stream.empty();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list the statements", e);
        }
    }

    private static Statement example(String name) {
        var statement = Statement.named(name);
        for (var parameter : PARAMETER.matcher(statement.text()).results().toList()) {
            statement = statement.with(parameter.group(1), value(parameter));
        }
        return statement;
    }

    private static @Nullable Object value(MatchResult parameter) {
        var type = Objects.requireNonNull(parameter.group(2));
        return switch (type) {
            case "STRING" -> TEXT;
            case "DATE" -> LocalDate.EPOCH;
            case "DATETIME" -> Instant.EPOCH.atZone(ZoneOffset.UTC);
            case "INTEGER" -> 1L;
            case "FLOAT" -> 1.0;
            case "BOOLEAN" -> true;
            case "MAP" -> Map.of();
            case "LIST<STRING>" -> List.of(TEXT);
            default -> type.startsWith("LIST") && !type.endsWith(" or null") ? List.of(Map.of()) : null;
        };
    }
}
