package org.joinedup.individual.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.PartnersTest;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/// What people decide by GraphQL takes effect in the running service.
///
/// Ada (S-17 at school, H-3 at home) and Ife (S-18) are twins of one household.
@PartnersTest
@Import(KnownTwins.class)
class DecisionsIT {

    private static final String DECIDE = """
        mutation($l: String!, $r: String!, $kind: LinkDecisionKind!) {
          decideLink(input: {left: $l, right: $r, kind: $kind, reason: " Their mother says so. "}) {
            id kind left { recordId } right { recordId } made { by reason } undone { by } recordsChanged
            individuals { displayName } } }
        """;

    @Autowired
    private ExecutionGraphQlService service;

    private GraphQlTester graphQl;

    @BeforeEach
    void loaded() {
        graphQl = as(Role.PRACTITIONER, Role.DATA_MANAGER);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        text("{ loadProgress { step } }", "loadProgress.step").equals("DONE"));
    }

    @Test
    void takeEffectAndAreUndone() {
        var id = text(DECIDE, Map.of("l", "schools/S-17", "r", "homes/H-3", "kind", "CANNOT_LINK"), "decideLink.id");
        untilAdasRecordsAre(1);
        refuses(
                "mutation { decideLink(input: {left: \"schools/S-17\", right: \"homes/H-3\", kind: MUST_LINK,"
                        + " reason: \"No.\"}) { id } }",
                "This would make homes/H-3 and schools/S-17 one person, who were decided to be two: "
                        + "homes/H-3 = schools/S-17. Undo one of these decisions first.");
        assertThat(explained("linked", Boolean.class)).isFalse();
        assertThat(explained("decision.made.reason", String.class)).isEqualTo("Their mother says so.");
        assertThat(explained("decision.made.by", String.class)).isEqualTo("ash");

        graphQl.document(
                        "mutation($id: ID!) { undoLinkDecision(id: $id, reason: \"It was me.\") { undone { reason } } }")
                .variable("id", id)
                .execute()
                .path("undoLinkDecision.undone.reason")
                .entity(String.class)
                .isEqualTo("It was me.");

        untilAdasRecordsAre(2);
        assertThat(texts(
                        "{ linkDecisions(inForce: false) { edges { node { id } } } }",
                        "linkDecisions.edges[*].node.id"))
                .contains(id);
        assertThat(texts(
                        "{ linkDecisions(inForce: true) { edges { node { id } } } }", "linkDecisions.edges[*].node.id"))
                .doesNotContain(id);
    }

    /// Zoë lives alone and Sam elsewhere: while they are one person, one of their households is
    /// gone.
    @Test
    void giveHouseholdsBackWhenUndone() {
        var before = lives();
        var id = text(DECIDE, Map.of("l", "homes/H-5", "r", "schools/S-19", "kind", "MUST_LINK"), "decideLink.id");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(lives()).isNotEqualTo(before));
        loaded();

        graphQl.document("mutation($id: ID!) { undoLinkDecision(id: $id, reason: \"No.\") { id } }")
                .variable("id", id)
                .executeAndVerify();

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(lives()).isEqualTo(before));
    }

    @Test
    void arePreviewed() {
        var preview = graphQl.document("""
            { previewDecision(input: {left: "schools/S-17", right: "homes/H-3", kind: CANNOT_LINK}) {
                before { records { recordId } involvements interventions households }
                after { id records { recordId } involvements interventions households } } }
            """).execute();

        preview.path("previewDecision.before[*].records[*].recordId")
                .entityList(String.class)
                .containsExactly("H-3", "S-17");
        preview.path("previewDecision.before[*].involvements")
                .entityList(Integer.class)
                .containsExactly(3);
        preview.path("previewDecision.after[*].records.length()")
                .entityList(Integer.class)
                .containsExactly(1, 1);
        preview.path("previewDecision.after[*].involvements")
                .entityList(Integer.class)
                .satisfies(
                        counts -> assertThat(counts.stream().mapToInt(i -> i)).hasSize(2));
    }

    @Test
    void areExplained() {
        var sum = explained("prior", Double.class)
                + graphQl
                        .document(explain())
                        .execute()
                        .path("explainLink.steps[*].bits")
                        .entityList(Double.class)
                        .get()
                        .stream()
                        .mapToDouble(bits -> bits)
                        .sum()
                + explained("family", Double.class);
        assertThat(sum).isEqualTo(explained("matchWeight", Double.class));
        refuses(
                "{ explainLink(left: \"schools/S-17\", right: \"schools/none\") { prior } }",
                "There are no two source records with these keys.");
        refuses(
                "{ explainLink(left: \"schools/S-17\", right: \"S-18\") { prior } }",
                "A source record's key is written as `system/recordId`.");
        refuses(
                "{ explainLink(left: \"schools/S-17\", right: \"schools/S-17\") { prior } }",
                "Name two different source records.");
    }

    @Test
    void knowTwins() {
        var queue = graphQl.document("""
            { reviewQueue(kinds: [TWIN_SUSPECT, POSSIBLE_MATCH], first: 5) {
                edges { node { kind left { recordId } right { recordId } matchWeight worth records decision { id }
                  individuals { displayName weakestLink
                    possiblySameAs { individual { displayName } matchWeight left { recordId } }
                    familyLinks { individual { displayName } } } } } } }
            """).execute();

        queue.path("reviewQueue.edges[*].node.kind").entityList(String.class).containsExactly("TWIN_SUSPECT");
        queue.path("reviewQueue.edges[*].node.individuals[*].possiblySameAs[*].individual.displayName")
                .entityList(String.class)
                .hasSize(2);
        queue.path("reviewQueue.edges[*].node.individuals[*].familyLinks[*].individual.displayName")
                .entityList(String.class)
                .containsExactly("Grace Okafor");
    }

    @Test
    void areNotForPractitioners() {
        graphQl = as(Role.PRACTITIONER);
        for (var field : List.of(
                "reviewQueue { edges { cursor } }",
                "matchQuality { right }",
                "linkDecisions { edges { cursor } }",
                "explainLink(left: \"schools/S-17\", right: \"schools/S-18\") { prior }")) {
            graphQl.document("{ " + field + " }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .extracting(error -> error.getErrorType().toString())
                            .isEqualTo("FORBIDDEN"));
        }
        graphQl.document(
                        "{ searchIndividuals(name: \"ada okafor\") { edges { node { possiblySameAs { matchWeight } } } } }")
                .execute()
                .path("searchIndividuals.edges[0].node.possiblySameAs")
                .valueIsNull();
    }

    @Test
    void areAudited() {
        var id = text(
                "{ searchIndividuals(identifier: \"schools/S-18\") { edges { node { id } } } }",
                "searchIndividuals.edges[0].node.id");
        graphQl.document(
                        "{ explainLink(left: \"schools/S-18\", right: \"homes/H-4\") { prior } reviewQueue { edges { cursor } } }")
                .execute();

        graphQl = as(Role.AUDITOR);
        assertThat(texts(
                        "{ auditRecords(subject: \"" + id + "\") { edges { node { field } } } }",
                        "auditRecords.edges[*].node.field"))
                .contains("Query.explainLink", "Query.reviewQueue");
    }

    private GraphQlTester as(Role... roles) {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofSeconds(60))
                .configureExecutionInput((input, builder) -> builder.graphQLContext(
                                context -> context.put(Caller.class, new Caller("ash", Set.of(roles))))
                        .build())
                .build();
    }

    private void untilAdasRecordsAre(int number) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> texts(
                                        "{ searchIndividuals(identifier: \"schools/S-17\") { edges { node { records { key { recordId } } } } } }",
                                        "searchIndividuals.edges[*].node.records[*].key.recordId")
                                .size()
                        == number);
        loaded();
    }

    /// @return ids of Zoë, Sam and their households
    private List<String> lives() {
        return Stream.of("homes/H-5", "schools/S-19")
                .flatMap(key -> Stream.of("id", "households[*].household.id")
                        .flatMap(path -> texts(
                                "{ searchIndividuals(identifier: \"" + key
                                        + "\") { edges { node { id households { household { id } } } } } }",
                                "searchIndividuals.edges[*].node." + path)
                                .stream()))
                .toList();
    }

    private void refuses(String document, String sentence) {
        graphQl.document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getErrorType().toString()).isEqualTo("BAD_REQUEST");
                    assertThat(error.getMessage()).isEqualTo(sentence);
                }));
    }

    private <T> T explained(String field, Class<T> type) {
        return graphQl.document(explain())
                .execute()
                .path("explainLink." + field)
                .entity(type)
                .get();
    }

    private static String explain() {
        return """
            { explainLink(left: "schools/S-17", right: "homes/H-3") {
                prior steps { comparison level bits m u frequency } family matchWeight linked
                decision { made { by reason } } } }
            """;
    }

    private String text(String document, String path) {
        return text(document, Map.of(), path);
    }

    private String text(String document, Map<String, Object> variables, String path) {
        return graphQl.document(document)
                .variables(variables)
                .execute()
                .path(path)
                .entity(String.class)
                .get();
    }

    private List<String> texts(String document, String path) {
        return graphQl.document(document)
                .execute()
                .path(path)
                .entityList(String.class)
                .get();
    }
}
