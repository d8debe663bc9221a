package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.PartnersTest;
import org.joinedup.graph.Graph;
import org.joinedup.individual.TestMatcher;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.match.Matcher;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// Teams by GraphQL, in the running service, through loads and decisions on links.
///
/// Ada (S-17 at school, H-3 at home) lives with her twin Ife (S-18) and their mother Grace (H-4).
@PartnersTest
class TeamApiIT {

    private static final Path INBOX = Path.of("target/inboxes/team");
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

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private CountedGraph graph;

    private GraphQlTester graphQl;

    @DynamicPropertySource
    static void inboxOfItsOwn(DynamicPropertyRegistry registry) {
        try {
            FileSystemUtils.deleteRecursively(INBOX);
            FileSystemUtils.copyRecursively(Path.of("src/test/resources/partners/inbox"), INBOX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        registry.add("joinedup.ingest.inbox", INBOX::toString);
    }

    @BeforeEach
    void loaded() {
        graphQl = as(Role.PRACTITIONER, Role.DATA_MANAGER);
        untilLoaded();
    }

    /// Teams that other tests have formed around them take a second statement, and lead as well.
    @Test
    void looksAFamilyUpInOneStatement() {
        var ada = individual("schools/S-17");
        graph.forget();

        var found = graphQl.document(LOOK_UP).variable("i", ada).execute();

        assertThat(teamStatements().getFirst()).isEqualTo("team/Query.teamAroundFamily");
        assertThat(teamStatements())
                .isSubsetOf("team/Query.teamAroundFamily", "team/Query.team")
                .doesNotHaveDuplicates();
        found.path("teamAroundFamily.family[*].individual.displayName")
                .entityList(String.class)
                .containsExactly("Grace Okafor", "Zoë Marsh", "Ife Okafor", "Ada Okafor");
        found.path("teamAroundFamily.practitioners[*].name")
                .entityList(String.class)
                .contains("Ash Verma", "Pat Quill")
                .hasSize(2);
        found.path("teamAroundFamily.practitioners[?(@.name == 'Ash Verma')].involvements[*].service")
                .entityList(String.class)
                .containsExactly("Tenancy support", "Tenancy support");
        found.path("teamAroundFamily.families").valueIsNull();
        found.path("teamAroundFamily.contactSheet")
                .entity(String.class)
                .satisfies(sheet -> assertThat(sheet)
                        .contains("Pat Quill,education welfare officer,Schools,yes,0115 496 0001,"
                                + "pat.quill@schools.example.org,\r\n")
                        .doesNotContain("Okafor"));
    }

    @Test
    void looksAPractitionerUp() {
        var found = graphQl.document(LOOK_UP).variable("p", "homes/N-9").execute();

        found.path("teamAroundFamily.family").entityList(Object.class).hasSize(0);
        found.path("teamAroundFamily.families.edges[*].node.involvedWith.length()")
                .entityList(Integer.class)
                .containsExactly(2);
    }

    @Test
    void asksForOneId() {
        refuses(
                "{ teamAroundFamily { contactSheet } }",
                "Give exactly one of individualId, householdId and practitionerId.");
        refuses(
                "{ teamAroundFamily(individualId: \"1\", practitionerId: \"2\") { contactSheet } }",
                "Give exactly one of individualId, householdId and practitionerId.");
    }

    @Test
    void keepsATeamThroughDecisionsAndLoads() {
        var ada = individual("schools/S-17");
        var grace = individual("homes/H-4");
        var team = formed(List.of(ada, grace));

        var split = decide("CANNOT_LINK", "schools/S-17", "homes/H-3", 1);
        assertThat(matchChanged(team).getFirst()).isNull();
        assertThat(matchChanged(team).getLast()).startsWith("The match has changed");
        undo(split, 2);
        assertThat(family(team)).containsExactly(grace, ada);
        assertThat(matchChanged(team)).containsOnlyNulls();

        var merge = decide("MUST_LINK", "schools/S-17", "schools/S-18", 3);
        assertThat(family(team)).containsExactlyInAnyOrder(individual("schools/S-17"), grace);
        undo(merge, 2);
        assertThat(family(team)).containsExactly(grace, ada);

        new PartnerInbox(INBOX)
                .schools("2011-04-01-full")
                .pupils(
                        "S-17,Adaeze,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,")
                .arrives();
        graphQl.document("mutation { loadDeliveries { step } }").executeAndVerify();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> texts(
                                "{ deliveries(system: \"schools\") { edges { node { date } } } }",
                                "deliveries.edges[*].node.date")
                        .contains("2011-04-01"));
        untilLoaded();
        assertThat(family(team)).containsExactly(grace, ada);
        assertThat(matchChanged(team)).containsOnlyNulls();
        graphQl.document(LOOK_UP)
                .variable("i", ada)
                .execute()
                .path("teamAroundFamily.teams[*].id")
                .entityList(String.class)
                .contains(team);
    }

    @Test
    void changesATeam() {
        var team = formed(List.of(individual("homes/H-5")));
        graphQl.document("""
            mutation($t: ID!) {
              a: addTeamMember(teamId: $t, member: {practitionerId: "schools/W-1", role: "school"}) { id }
              s: scheduleMeeting(teamId: $t, meeting: {startsAt: "2011-04-07T14:00:00+01:00",
                endsAt: "2011-04-07T14:00:00Z", place: "Town hall, room 3", nextReviewOn: "2011-05-05"}) { id }
              n: addTeamNote(teamId: $t, note: {kind: CONSENT, consent: {given: false, by: "Zoë", on: "2011-03-31"}}) { id } }
            """).variable("t", team).executeAndVerify();

        var found = graphQl.document("""
            query($t: ID!) { team(id: $t) { formedBy purpose { text } consent { given givenBy by }
              members { name role agency email lead } meetings { startsAt invitation sequence } notes { kind }
              contactSheet } }
            """).variable("t", team).execute();
        found.path("team.formedBy").entity(String.class).isEqualTo("ash");
        found.path("team.consent.given").entity(Boolean.class).isEqualTo(false);
        found.path("team.members[*].name")
                .entityList(String.class)
                .containsExactly("Ash Verma", "Pat Quill", "Robin Bell");
        found.path("team.members[*].lead").entityList(Boolean.class).containsExactly(true, false, false);
        found.path("team.notes[*].kind").entityList(String.class).containsExactly("CONSENT", "PURPOSE", "CONSENT");
        found.path("team.meetings[0].startsAt").entity(String.class).isEqualTo("2011-04-07T13:00:00Z");
        found.path("team.meetings[0].invitation")
                .entity(String.class)
                .satisfies(text -> assertThat(Biweekly.parse(text)
                                .first()
                                .getEvents()
                                .getFirst()
                                .getAttendees())
                        .extracting(one -> one.getEmail())
                        .containsExactly("pat.quill@schools.example.org", "robin@owls.example.org"));
    }

    @Test
    void refusesWhatCannotBeTaken() {
        var team = formed(List.of(individual("homes/H-5")));
        refusesChange(
                team,
                "addTeamMember(teamId: $t, member: {name: \"Jo\"}) { id }",
                "Give 'agency' in 1 to 100 characters.");
        refusesChange(
                team,
                "addTeamMember(teamId: $t, member: {practitionerId: \"schools/W-1\", phone: \"1\"}) { id }",
                "Give either practitionerId, whose name, agency, phone and email are the source's, or these.");
        refusesChange(
                team,
                "addTeamMember(teamId: $t, member: {name: \"Jo\", agency: \"A\", email: \"jo\"}) { id }",
                "Give 'email' as name@place.");
        refusesChange(
                team,
                "addTeamNote(teamId: $t, note: {kind: NOTE}) { id }",
                "Give 'consent' for a note of consent, and 'text' for any other.");
        refusesChange(
                team,
                "addTeamNote(teamId: $t, note: {kind: NOTE, text: \"" + "x".repeat(2_001) + "\"}) { id }",
                "Give 'text' in at most 2,000 characters.");
        refusesChange(
                team,
                "scheduleMeeting(teamId: $t, meeting: {startsAt: \"2011-04-07T14:00:00Z\","
                        + " endsAt: \"2011-04-07T14:00:00Z\"}) { id }",
                "Give 'endsAt' after 'startsAt' and within a day of it.");
        refusesChange(
                team,
                "endTeam(teamId: $t, reason: \"Done.\", on: \"2099-01-01\") { id }",
                "Give 'on' as a day that is not in the future.");
    }

    @Test
    void isForPractitionersAndManagersOfTeams() {
        graphQl = as(Role.DATA_MANAGER, Role.ANALYST, Role.AUDITOR);

        for (var document : List.of(
                "{ teamAroundFamily(individualId: \"1\") { contactSheet } }",
                "{ team(id: \"1\") { id } }",
                "mutation { endTeam(teamId: \"1\", reason: \"No.\") { id } }")) {
            graphQl.document(document)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .extracting(error -> error.getErrorType().toString())
                            .isEqualTo("FORBIDDEN"));
        }
    }

    @Test
    void isAudited() {
        var zoe = individual("homes/H-5");
        var team = formed(List.of(zoe));
        graphQl.document("query($t: ID!) { team(id: $t) { id } }")
                .variable("t", team)
                .executeAndVerify();
        graphQl.document(LOOK_UP).variable("i", zoe).executeAndVerify();

        graphQl = as(Role.AUDITOR);
        assertThat(texts(
                        "{ auditRecords(subject: \"" + zoe + "\") { edges { node { field } } } }",
                        "auditRecords.edges[*].node.field"))
                .contains("Mutation.formTeam", "Query.team", "Query.teamAroundFamily");
    }

    private String formed(List<String> family) {
        return graphQl.document("""
            mutation($family: [ID!]!) { formTeam(input: {familyMemberIds: $family, purpose: "To be at school.",
              consent: {given: true, by: "mother", on: "2011-03-31"},
              leadPractitioner: {practitionerId: "homes/N-9"},
              members: [{name: "Robin Bell", agency: "Night Owls", email: "robin@owls.example.org"}]}) { id } }
            """)
                .variable("family", family)
                .execute()
                .path("formTeam.id")
                .entity(String.class)
                .get();
    }

    private List<String> family(String team) {
        return texts(
                "{ team(id: \"" + team + "\") { familyMembers { individual { id } } } }",
                "team.familyMembers[*].individual.id");
    }

    private List<String> matchChanged(String team) {
        return texts(
                "{ team(id: \"" + team + "\") { familyMembers { matchChanged } } }",
                "team.familyMembers[*].matchChanged");
    }

    private String individual(String record) {
        return texts(search(record, "id"), "searchIndividuals.edges[*].node.id").getFirst();
    }

    private String decide(String kind, String left, String right, int adasRecords) {
        var id = graphQl.document("""
            mutation($l: String!, $r: String!, $kind: LinkDecisionKind!) {
              decideLink(input: {left: $l, right: $r, kind: $kind, reason: "They say so."}) { id } }
            """)
                .variables(Map.of("l", left, "r", right, "kind", kind))
                .execute()
                .path("decideLink.id")
                .entity(String.class)
                .get();
        untilAdasRecordsAre(adasRecords);
        return id;
    }

    private void undo(String decision, int adasRecords) {
        graphQl.document("mutation($id: ID!) { undoLinkDecision(id: $id, reason: \"No.\") { id } }")
                .variable("id", decision)
                .executeAndVerify();
        untilAdasRecordsAre(adasRecords);
    }

    private void untilAdasRecordsAre(int number) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> texts(
                                        search("schools/S-17", "records { key { recordId } }"),
                                        "searchIndividuals.edges[*].node.records[*].key.recordId")
                                .size()
                        == number);
        untilLoaded();
    }

    private void untilLoaded() {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> graphQl.document("{ loadProgress { step } }")
                        .execute()
                        .path("loadProgress.step")
                        .entity(String.class)
                        .get()
                        .equals("DONE"));
    }

    private List<String> teamStatements() {
        return graph.statements().stream()
                .filter(one -> one.startsWith("team/"))
                .toList();
    }

    private void refusesChange(String team, String change, String sentence) {
        refuses("mutation { " + change.replace("$t", '"' + team + '"') + " }", sentence);
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

    private List<String> texts(String document, String path) {
        return graphQl.document(document)
                .execute()
                .path(path)
                .entityList(String.class)
                .get();
    }

    private static String search(String record, String fields) {
        return "{ searchIndividuals(identifier: \"" + record + "\") { edges { node { " + fields + " } } } }";
    }

    private GraphQlTester as(Role... roles) {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofSeconds(60))
                .configureExecutionInput((input, builder) -> builder.graphQLContext(
                                context -> context.put(Caller.class, new Caller("ash", Set.of(roles))))
                        .build())
                .build();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Matching {

        @Bean
        @Primary
        Matcher testMatcher() {
            return new TestMatcher().together("homes/H-3", "schools/S-17");
        }

        /// Statements are counted, and no two moments are the same.
        @Bean
        static BeanPostProcessor watching() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return switch (bean) {
                        case Graph graph -> new CountedGraph(graph);
                        case Clock clock ->
                            new HourlyClock(clock.instant()) {
                                @Override
                                public Instant instant() {
                                    tick(Duration.ofSeconds(1));
                                    return super.instant();
                                }
                            };
                        default -> bean;
                    };
                }
            };
        }
    }
}
