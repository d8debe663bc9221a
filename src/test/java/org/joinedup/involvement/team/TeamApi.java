package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/// The running service, asked about teams by Ash in some roles.
final class TeamApi {

    private static final String LOOK_UP = """
        query($i: ID, $h: ID, $p: ID) { teamAroundFamily(individualId: $i, householdId: $h, practitionerId: $p) {
          family { individual { id displayName } inHousehold relations { kind to source } }
          practitioners { id name agency team phone email leftOn lead
            involvements { with { id } service role from asOf } }
          gaps { individual { displayName } need since source }
          teams { id lead { name } members { name } familyMembers { individual { id } matchChanged } gaps { need } }
          families { edges { node { household { id } members { displayName } involvedWith { displayName } } } }
          contactSheet } }
        """;

    private final ExecutionGraphQlService service;
    private final GraphQlTester graphQl;

    TeamApi(ExecutionGraphQlService service, Role... roles) {
        this.service = service;
        graphQl = ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofSeconds(60))
                .configureExecutionInput((input, builder) -> builder.graphQLContext(
                                context -> context.put(Caller.class, new Caller("ash", Set.of(roles))))
                        .build())
                .build();
    }

    TeamApi as(Role... roles) {
        return new TeamApi(service, roles);
    }

    GraphQlTester.Request<?> document(String document) {
        return graphQl.document(document);
    }

    List<String> texts(String document, String path) {
        return document(document).execute().path(path).entityList(String.class).get();
    }

    /// @param variable `i` for an individual, `h` for a household, `p` for a practitioner
    GraphQlTester.Response lookUp(String variable, String id) {
        var found = document(LOOK_UP).variable(variable, id).execute();
        found.errors().verify();
        return found;
    }

    /// Forms a team of Ash who leads and Robin.
    ///
    /// @return its id
    String formed(String... family) {
        return document("""
            mutation($family: [ID!]!) { formTeam(input: {familyMemberIds: $family, purpose: "To be at school.",
              consent: {given: true, by: "mother", on: "2011-03-31"},
              leadPractitioner: {practitionerId: "homes/N-9"},
              members: [{name: "Robin Bell", agency: "Night Owls", email: "robin@owls.example.org"}]}) { id } }
            """)
                .variable("family", List.of(family))
                .execute()
                .path("formTeam.id")
                .entity(String.class)
                .get();
    }

    /// @return id of whom the record is linked to
    String individual(String record) {
        var document = "{ searchIndividuals(identifier: \"" + record + "\") { edges { node { id } } } }";
        return texts(document, "searchIndividuals.edges[*].node.id").getFirst();
    }

    void untilLoaded() {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> document("{ loadProgress { step } }")
                        .execute()
                        .path("loadProgress.step")
                        .entity(String.class)
                        .get()
                        .equals("DONE"));
    }

    void refuses(String document, String sentence) {
        document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getErrorType().toString()).isEqualTo("BAD_REQUEST");
                    assertThat(error.getMessage()).isEqualTo(sentence);
                }));
    }
}
