package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;

/// Asks the running service who fits, by any of the terms of a search.
record SearchApi(GraphQlTester graphQl) {

    private static final String SEARCH = """
        query ($text: String, $name: String, $birthDate: Date, $birthYear: Int, $birthMonth: Int, $sex: Sex,
               $address: String, $postcode: String, $uprn: String, $identifier: String, $first: Int, $after: String) {
          searchIndividuals(text: $text, name: $name, birthDate: $birthDate, birthYear: $birthYear,
                            birthMonth: $birthMonth, sex: $sex, address: $address, postcode: $postcode, uprn: $uprn,
                            identifier: $identifier, first: $first, after: $after) {
            edges { cursor evidence why reasons { term asked agreement standing evidence } node { displayName } }
            pageInfo { hasNextPage endCursor }
            total hasMore advice
          }
        }
        """;

    List<String> found(Map<String, Object> terms) {
        return names(ask(terms));
    }

    String why(Map<String, Object> terms) {
        return ask(terms)
                .path("searchIndividuals.edges[0].why")
                .entity(String.class)
                .get();
    }

    static List<String> names(GraphQlTester.Response answer) {
        return answer.path("searchIndividuals.edges[*].node.displayName")
                .entityList(String.class)
                .get();
    }

    void refuses(Map<String, Object> terms) {
        ask(terms)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getErrorType().toString())
                        .isEqualTo("BAD_REQUEST"));
    }

    GraphQlTester.Response ask(Map<String, Object> terms) {
        return graphQl.document(SEARCH).variables(terms).execute();
    }
}
