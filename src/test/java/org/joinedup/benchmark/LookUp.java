package org.joinedup.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/// A question of practitioners, and how a program would ask the database for the same answer.
///
/// @param name of the root field
/// @param document the example query of the tests
/// @param variable of the document that is another one each time
/// @param values of the variable; asked in a circle
/// @param cypher statement for the same answer
/// @param parameters of the statement, one map for each of the values
record LookUp(
        String name,
        String document,
        String variable,
        List<String> values,
        String cypher,
        List<Map<String, @Nullable Object>> parameters) {

    private static final Path DOCUMENTS = Path.of("src/test/resources/graphql-test");
    private static final Path STATEMENTS = Path.of("cypher");
    private static final LocalDate TODAY = LocalDate.of(2011, 3, 31);

    static List<LookUp> all(Driver driver) throws IOException {
        var ids = texts(driver, "involvedIndividuals");
        return List.of(whoIsInvolved(ids));
    }

    Clients.Connection http(MeasuredService service) throws IOException {
        var json = JsonMapper.builder().build();
        var bodies = values.stream()
                .map(value -> json.writeValueAsString(Map.of("query", document, "variables", Map.of(variable, value))))
                .toList();
        return new HttpConnection(service.port(), service.user(), bodies);
    }

    Clients.Connection bolt(Driver driver) {
        return new BoltConnection(driver, cypher, parameters);
    }

    private static LookUp whoIsInvolved(List<String> ids) throws IOException {
        return new LookUp(
                "whoIsInvolved",
                document("Query.whoIsInvolved"),
                "individualId",
                ids,
                Files.readString(STATEMENTS.resolve("involvement/Query.whoIsInvolved.cypher")),
                ids.stream().map(LookUp::ofIndividual).toList());
    }

    private static Map<String, @Nullable Object> ofIndividual(String id) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("individualId", id);
        parameters.put("today", TODAY);
        return parameters;
    }

    private static String document(String name) throws IOException {
        return Files.readString(DOCUMENTS.resolve(name + ".graphql"));
    }

    private static List<String> texts(Driver driver, String statement) throws IOException {
        var cypher = Files.readString(Path.of("src/test/resources/cypher/benchmark", statement + ".cypher"));
        try (var session = driver.session()) {
            return session.run(cypher).list(row -> row.get(0).asString());
        }
    }
}
