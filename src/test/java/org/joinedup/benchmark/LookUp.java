package org.joinedup.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.involvement.search.TypedSearch;
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
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final int LOOK_BACK = 90;
    private static final String WHO_IS_INVOLVED = """
        query WhoIsInvolved($individualId: ID!) {
          whoIsInvolved(individualId: $individualId) {
            individual { id displayName birthDate }
            involvements {
              role from to current
              service { name }
              practitioner { name phone email }
              source { code asOf }
            }
          }
        }
        """;
    private static final String SEARCH = """
        query Search($text: String!) {
          searchIndividuals(text: $text, first: 10) {
            edges { node { id displayName birthDate sex } why }
            hasMore
          }
        }
        """;

    static List<LookUp> all(Driver driver) throws IOException {
        var ids = texts(driver, "involvedIndividuals");
        return List.of(whoIsInvolved(ids), teamAroundFamily(ids), search(texts(driver, "typedPeople")));
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
        var name = "involvement/Query.whoIsInvolved";
        return new LookUp(
                "whoIsInvolved",
                WHO_IS_INVOLVED,
                "individualId",
                ids,
                cypher(name),
                ids.stream()
                        .map(id -> parameters("individualId", id, "asOf", TODAY, "upTo", END_OF_TIME))
                        .toList());
    }

    private static LookUp teamAroundFamily(List<String> ids) throws IOException {
        var name = "team/Query.teamAroundFamily";
        return new LookUp(
                "teamAroundFamily",
                document("Query.teamAroundFamily"),
                "individualId",
                ids,
                cypher(name),
                ids.stream()
                        .map(id -> parameters(
                                "individualId",
                                id,
                                "householdId",
                                null,
                                "today",
                                TODAY,
                                "eventsFrom",
                                TODAY.minusDays(LOOK_BACK),
                                "pastTeams",
                                false))
                        .toList());
    }

    private static LookUp search(List<String> typed) throws IOException {
        var name = "search/Query.searchIndividuals";
        return new LookUp(
                "search",
                SEARCH,
                "text",
                typed,
                cypher(name),
                typed.stream().map(text -> TypedSearch.parameters(text, TODAY)).toList());
    }

    private static Map<String, @Nullable Object> parameters(@Nullable Object... namesAndValues) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("systems", null);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return parameters;
    }

    private static String cypher(String name) throws IOException {
        return Files.readString(STATEMENTS.resolve(name + ".cypher"));
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
