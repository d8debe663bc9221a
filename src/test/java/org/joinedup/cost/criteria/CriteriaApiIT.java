package org.joinedup.cost.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

/// Of the partners' people, Ada had three sessions of education welfare from 1 September 2010, and
/// Sam a statement of special educational needs from 1 September 2009 to 31 August 2010.
@PartnersTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class CriteriaApiIT {

    private static final String ADA = "75f554622107f845";
    private static final String ADAS_HOME = "cca4f349af063424";
    private static final Map<String, String> TWO_YEARS = Map.of("from", "2009-04-01", "to", "2011-03-31");

    private static final String CRITERIA = """
        query($window: WindowInput!) {
          criteria(window: $window) {
            window { from to } basis criteria { code category label people households statement }
            atLeast { criteria people households } } }
        """;
    private static final String HOUSEHOLD = """
        query($id: ID!, $window: WindowInput!) {
          householdCriteria(householdId: $id, window: $window) {
            householdId window { from to }
            met { criterion category label evidence { key type from to individualId } } } }
        """;
    private static final String INDIVIDUAL = """
        query($id: ID!, $window: WindowInput!) {
          individualCriteria(individualId: $id, window: $window) {
            individualId window { from to }
            met { criterion category label evidence { key type from to individualId } } } }
        """;
    private static final String HOUSEHOLDS = """
        query($window: WindowInput!, $atLeast: Int! = 1, $criteria: [Criterion!], $first: Int = 20, $after: String) {
          householdsOnCriteria(window: $window, atLeast: $atLeast, criteria: $criteria, first: $first, after: $after) {
            edges { cursor node { householdId count criteria } } pageInfo { hasNextPage endCursor } } }
        """;

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void countsPeopleAndHouseholds() throws IOException {
        var answer = ask(CRITERIA, Map.of());

        answer.path("criteria.window").entity(Map.class).isEqualTo(TWO_YEARS);
        answer.path("criteria.criteria").entityList(Map.class).hasSize(16);
        answer.path("criteria.criteria[?(@.people > 0)].code")
                .entityList(String.class)
                .containsExactly("EDUCATION_WELFARE", "SPECIAL_EDUCATIONAL_NEED");
        answer.path("criteria.criteria[1]")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "code",
                        "EDUCATION_WELFARE",
                        "category",
                        "EDUCATION",
                        "label",
                        "Education welfare involvement",
                        "people",
                        1,
                        "households",
                        1,
                        "statement",
                        Files.readString(Path.of("cypher/criteria/educationWelfare.cypher"))));
        answer.path("criteria.atLeast")
                .entityList(Map.class)
                .containsExactly(Map.of("criteria", 1, "people", 2, "households", 2));
        answer.path("criteria.basis")
                .entity(String.class)
                .satisfies(basis -> assertThat(basis)
                        .startsWith("A person meets a criterion by an intervention with a day inside the window."));
    }

    @Test
    void saysWhatAHouseholdMeetsAndWhy() {
        ask(HOUSEHOLD, Map.of("id", ADAS_HOME)).path("$").matchesJsonStrictly("""
            {"data": {"householdCriteria": {
              "householdId": "cca4f349af063424",
              "window": {"from": "2009-04-01", "to": "2011-03-31"},
              "met": [{
                "criterion": "EDUCATION_WELFARE",
                "category": "EDUCATION",
                "label": "Education welfare involvement",
                "evidence": [{"key": "schools/I-1", "type": "EDUCATION_WELFARE", "from": "2010-09-01", "to": null,
                              "individualId": "75f554622107f845"}]}]}}}
            """);
    }

    @Test
    void saysWhatAPersonMeetsAndWhy() {
        var answer = ask(INDIVIDUAL, Map.of("id", ADA));

        answer.path("individualCriteria.individualId").entity(String.class).isEqualTo(ADA);
        answer.path("individualCriteria.met[*].criterion")
                .entityList(String.class)
                .containsExactly("EDUCATION_WELFARE");
        answer.path("individualCriteria.met[0].evidence[*].key")
                .entityList(String.class)
                .containsExactly("schools/I-1");
        ask(INDIVIDUAL, Map.of("id", ADA, "window", Map.of("from", "2010-09-02", "to", "2011-03-31")))
                .path("individualCriteria.met")
                .entityList(Map.class)
                .hasSize(0);
    }

    @ParameterizedTest
    @CsvSource({"householdCriteria", "individualCriteria"})
    void answersNullOfWhatDoesNotExist(String field) {
        ask(field.startsWith("household") ? HOUSEHOLD : INDIVIDUAL, Map.of("id", "0000000000000000"))
                .path(field)
                .valueIsNull();
    }

    @Test
    void pagesThroughHouseholds() {
        var first = ask(HOUSEHOLDS, Map.of("first", 1));
        var one = first.path("householdsOnCriteria.edges[*].node.householdId")
                .entityList(String.class)
                .hasSize(1)
                .get();
        first.path("householdsOnCriteria.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        var cursor = first.path("householdsOnCriteria.pageInfo.endCursor")
                .entity(String.class)
                .get();

        var second = ask(HOUSEHOLDS, Map.of("first", 1, "after", cursor));

        second.path("householdsOnCriteria.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
        second.path("householdsOnCriteria.edges[*].node.householdId")
                .entityList(String.class)
                .hasSize(1)
                .satisfies(two -> assertThat(one.getFirst()).isLessThan(two.getFirst()));
    }

    @Test
    void findsHouseholdsByTheCriteriaNamed() {
        ask(HOUSEHOLDS, Map.of("criteria", List.of("EDUCATION_WELFARE", "PROBATION")))
                .path("householdsOnCriteria.edges[*].node")
                .entityList(Map.class)
                .containsExactly(
                        Map.of("householdId", ADAS_HOME, "count", 1, "criteria", List.of("EDUCATION_WELFARE")));
        ask(HOUSEHOLDS, Map.of("atLeast", 2))
                .path("householdsOnCriteria.edges")
                .entityList(Map.class)
                .hasSize(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 17})
    void refusesANumberThatNoHouseholdCanMeet(int atLeast) {
        refuses(HOUSEHOLDS, Map.of("atLeast", atLeast), "BAD_REQUEST");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        refuses(HOUSEHOLDS, Map.of("criteria", List.of()), "BAD_REQUEST");
        refuses(HOUSEHOLDS, Map.of("criteria", List.of("PROBATION"), "atLeast", 2), "BAD_REQUEST");
        refuses(CRITERIA, Map.of("window", Map.of("from", "2011-03-31", "to", "2011-03-30")), "BAD_REQUEST");
        refuses(CRITERIA, Map.of("window", Map.of("from", "2011-03-31", "to", "2011-04-01")), "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {CRITERIA, HOUSEHOLD, INDIVIDUAL, HOUSEHOLDS})
    @WithMockUser(
            roles = {"PRACTITIONER", "TEAM_MANAGER", "DATA_MANAGER", "FUNDING_OFFICER", "AUDITOR", "ADMINISTRATOR"})
    void refusesWhoeverIsNoAnalyst(String question) {
        refuses(question, Map.of("id", ADA), "FORBIDDEN");
    }

    @Test
    @WithMockUser(
            username = "analyst-who-is-watched",
            roles = {"ANALYST", "AUDITOR"})
    void keepsWhoWasLookedAt() {
        ask(HOUSEHOLD, Map.of("id", ADAS_HOME));
        ask(HOUSEHOLDS, Map.of("criteria", List.of("EDUCATION_WELFARE")));

        graphQl.document("""
                { auditRecords(account: "analyst-who-is-watched") { edges { node { field subjects } } } }
                """)
                .execute()
                .path("auditRecords.edges[*].node")
                .entityList(Map.class)
                .contains(
                        Map.of("field", "Query.householdCriteria", "subjects", List.of(ADAS_HOME, ADA)),
                        Map.of("field", "Query.householdsOnCriteria", "subjects", List.of(ADAS_HOME)));
    }

    private void refuses(String question, Map<String, Object> variables, String code) {
        ask(question, variables)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getErrorType().toString())
                        .isEqualTo(code));
    }

    /// Of the two years, unless the variables say another window; a variable that the question does
    /// not name is not looked at.
    private GraphQlTester.Response ask(String question, Map<String, Object> variables) {
        return graphQl.document(question)
                .variable("window", TWO_YEARS)
                .variables(variables)
                .execute();
    }
}
