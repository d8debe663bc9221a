package org.joinedup.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/// Ada is known to the schools and the housing company, Grace to the housing company only; they
/// live together.
@HandLoadedTest
class WhoIsInvolvedIT {

    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String WELFARE = "E-1,S-17,Education welfare service,W-1,Pat Quill,officer,0115 496 0001,"
            + "pat.quill@example.org,,01/09/2010,";
    private static final String PSYCHOLOGY =
            "E-2,S-17,Educational psychology,W-2,Noor Haddad,psychologist,0115 496 0002,,,10/01/2009,17/07/2009";
    private static final String PLANNED =
            "E-3,S-17,Educational psychology,W-2,Noor Haddad,psychologist,0115 496 0002,,,10/04/2011,";
    private static final String ADA_AT_HOME =
            "H-3;Adda;Okafor;2003-03-29;;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";
    private static final String GRACE =
            "H-4;Grace;Okafor;1975-08-02;;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";
    private static final String TENANCY = "R-1;H-3;N-9;Patricia Quill;01632 960001;2010-11-01;";
    private static final String GRACES_TENANCY = "R-2;H-4;N-8;Ash Verma;01632 960002;2010-11-01;";

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private HandLoading loading;

    private String ada = "";
    private String grace = "";

    @BeforeEach
    void load() throws IOException {
        graphQl = graphQl.mutate().responseTimeout(Duration.ofSeconds(60)).build();
        loading.begin(graphQl);
        var inbox = loading.inbox();
        inbox.schools("2011-03-31-full")
                .pupils(ADA)
                .involvements(WELFARE, PSYCHOLOGY, PLANNED)
                .arrives();
        inbox.homes("2011-03-31-full")
                .tenants(ADA_AT_HOME, GRACE)
                .officers(TENANCY, GRACES_TENANCY)
                .arrives();
        loading.matcher().together("schools/S-17", "homes/H-3");
        loading.load("2011-03-31T05:00:00Z");
        loading.at("2011-03-31T09:00:00Z");
        ada = idBehind("schools/S-17");
        grace = idBehind("homes/H-4");
    }

    @Test
    void namesWhomTwoSystemsNameOnceByTheWorkAddress() {
        loading.write(
                "setPractitioner", Map.of("id", "homes/N-9", "properties", Map.of("email", "PAT.QUILL@example.org")));

        assertThat(texts("", "practitioners[*].practitioner.name")).containsExactly("Patricia Quill", "Noor Haddad");
        assertThat(texts("", "practitioners[0].involvements[*].id")).containsExactly("homes/R-1", "schools/E-1");
    }

    @Test
    void putsTheLeadFirstAndReachesTheTeamOfWhoHasLeft() {
        loading.write("setLead", Map.of("key", "schools/E-1"));
        loading.write(
                "setPractitioner",
                Map.of(
                        "id",
                        "schools/W-1",
                        "properties",
                        Map.of("leftOn", LocalDate.of(2011, 3, 1), "dutyPhone", "0115 496 0009")));

        assertThat(texts("", "practitioners[*].practitioner.name"))
                .containsExactly("Pat Quill", "Patricia Quill", "Noor Haddad");
        assertThat(texts("", "practitioners[0].reachBy.phone")).containsExactly("0115 496 0009");
        assertThat(texts("", "practitioners[*].reachBy.contact"))
                .containsExactly("DUTY_CONTACT", "PRACTITIONER", "PRACTITIONER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                            | homes/R-1 schools/E-1 schools/E-3 schools/E-2",
                "current: true                               | homes/R-1 schools/E-1",
                "current: false                              | schools/E-3 schools/E-2",
                "agencies: [\"the COUNCIL's housing company\"] | homes/R-1",
                "services: [\"schools/educational-psychology\"], current: false | schools/E-3 schools/E-2",
                "agencies: [\"Nobody\"]                        | ''",
                "asOf: \"2011-03-31\"                          | homes/R-1 schools/E-1 schools/E-2",
                "asOf: \"2009-07-17\", current: true           | schools/E-2",
                "asOf: \"2009-07-18\", current: true           | ''",
                "asOf: \"2010-09-01\"                          | schools/E-1 schools/E-2",
                "knownAt: \"2011-03-31T06:00:00Z\"             | homes/R-1 schools/E-1 schools/E-3 schools/E-2"
            })
    void findsWhatIsAskedFor(@Nullable String arguments, String ids) {
        assertThat(String.join(" ", texts(arguments == null ? "" : arguments, "involvements[*].id")))
                .isEqualTo(ids);
    }

    @Test
    void saysThatNobodyWasFoundByTheFilters() {
        assertThat(texts("agencies: [\"Nobody\"]", "summary"))
                .first()
                .asString()
                .startsWith("Nobody found by these filters; asked 2 of 12 source systems;");
    }

    @ParameterizedTest
    @CsvSource({"asOf, 2011-04-01", "knownAt, 2011-03-31T09:00:01Z"})
    void refusesTheFuture(String argument, String value) {
        for (var field : List.of("whoIsInvolved(individualId: ", "individual(id: ", "household(id: ")) {
            graphQl.document("{ %s\"x\", %s: \"%s\") { __typename } }".formatted(field, argument, value))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error -> assertThat(error.getMessage()).contains("'" + argument + "'")));
        }
    }

    @Test
    void hidesWhatIsNotSharedWithTheRole() {
        share("homes", List.of("TEAM_MANAGER"));

        assertThat(texts("", "involvements[*].id")).containsExactly("schools/E-1", "schools/E-3", "schools/E-2");
        assertThat(texts("", "individual.records[*].key.system")).containsExactly("schools");
        assertThat(texts("", "individual.involvements[*].id")).doesNotContain("homes/R-1");
        assertThat(texts("", "individual.households[0].household.members[*].individual.id"))
                .containsExactly(ada);
        assertThat(texts("", "coverage[?(@.source.code=='homes')].status")).containsExactly("NOT_SHARED");
        assertThat(texts("", "coverage[?(@.source.code=='homes')].records")).containsExactly("null");
        assertThat(texts("", "summary")).first().asString().contains("; Homes is not shared with you; ");
        for (var moment : List.of("", ", knownAt: \"2011-03-31T06:00:00Z\"")) {
            isNobody("whoIsInvolved(individualId: \"" + grace + "\"" + moment);
            isNobody("individual(id: \"" + grace + "\"" + moment);
            isNobody("practitioner(id: \"homes/N-9\"");
        }
    }

    @Test
    void hidesTheSameOfEarlierMoments() {
        share("homes", List.of("TEAM_MANAGER"));
        var then = "knownAt: \"2011-03-31T06:00:00Z\"";

        assertThat(texts(then, "involvements[*].id")).containsExactly("schools/E-1", "schools/E-3", "schools/E-2");
        assertThat(texts(then, "individual.records[*].key.system")).containsExactly("schools");
        assertThat(texts(then, "individual.households[0].household.members[*].individual.id"))
                .containsExactly(ada);
    }

    @Test
    void showsWhatIsSharedWithOneOfTheRoles() {
        share("homes", List.of("TEAM_MANAGER", "PRACTITIONER"));

        assertThat(texts("", "involvements[*].id")).contains("homes/R-1");
    }

    @Test
    void saysWhoIsLateAndWhoFailed() {
        loading.inbox().homes("2011-04-05-full").miscounted(1).arrives();
        loading.load("2011-04-05T05:00:00Z");

        assertThat(texts("", "coverage[?(@.source.code=='homes')].status")).containsExactly("FAILED");
        assertThat(texts("", "coverage[?(@.source.code=='schools')].status")).containsExactly("LATE");
        assertThat(texts("", "coverage[?(@.source.code=='schools')].daysLate")).containsExactly("2");
        loading.at("2011-04-06T09:00:00Z");
        assertThat(texts("knownAt: \"2011-04-05T06:00:00Z\"", "coverage[?(@.source.code=='homes')].status"))
                .containsExactly("FAILED");
        assertThat(texts("knownAt: \"2011-04-05T04:00:00Z\"", "coverage[?(@.source.code=='homes')].status"))
                .containsExactly("SEARCHED");
    }

    /// By Ada's match with herself at the housing company; Grace stands alone.
    @Test
    void saysWhyARecordIsThePersons() {
        assertThat(texts("", "individual.records[*].match.with.recordId")).containsExactly("S-17", "H-3");
        assertThat(texts("", "individual.records[0].match.steps[*].comparison")).containsExactly("name", "birth date");
        assertThat(texts("", "individual.records[0].match.matchWeight")).containsExactly("-2.25");
        ask(grace, "").path("whoIsInvolved.individual.records[0].match").valueIsNull();
    }

    /// An individual that is merged later answers as itself for earlier moments.
    @Test
    void answersForWhoWasMergedLater() {
        loading.matcher().together("schools/S-17", "homes/H-3", "homes/H-4");
        loading.rematch("2011-04-01T05:00:00Z");
        loading.at("2011-04-01T09:00:00Z");

        var now = ask(grace, "");
        now.path("whoIsInvolved.individual.id").entity(String.class).isEqualTo(ada);
        var then = ask(grace, "knownAt: \"2011-03-31T09:00:00Z\"");
        then.path("whoIsInvolved.individual.id").entity(String.class).isEqualTo(grace);
        then.path("whoIsInvolved.individual.displayName").entity(String.class).isEqualTo("Grace Okafor");
        then.path("whoIsInvolved.involvements[*].id").entityList(String.class).containsExactly("homes/R-2");
        ask(grace, "knownAt: \"2011-03-31T05:00:00Z\"").path("whoIsInvolved").valueIsNull();
    }

    private void share(String code, List<String> roles) {
        loading.write("shareSystem", Map.of("code", code, "roles", roles));
    }

    private void isNobody(String field) {
        graphQl.document("{ " + field + ") { __typename } }")
                .execute()
                .path(field.substring(0, field.indexOf('(')))
                .valueIsNull();
    }

    /// @return what stands at a path of Ada's answer
    private List<String> texts(String arguments, String path) {
        var found = ask(ada, arguments)
                .path("whoIsInvolved." + path)
                .entity(Object.class)
                .get();
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(found.toString());
    }

    private GraphQlTester.Response ask(String id, String arguments) {
        return graphQl.document("""
                { whoIsInvolved(individualId: "%s" %s) {
                    summary
                    individual {
                      id displayName
                      records { key { system } match { with { recordId } matchWeight steps { comparison } } }
                      involvements { id }
                      households { household { members { individual { id } } } }
                    }
                    practitioners { practitioner { name } reachBy { contact phone } involvements { id } }
                    involvements { id }
                    coverage { source { code } records status daysLate }
                } }
                """.formatted(id, arguments)).execute();
    }

    private String idBehind(String key) {
        return loading
                .graph()
                .read(Statement.named("test/links"), row -> Map.entry(row.text("key"), row.text("individualId")))
                .stream()
                .filter(link -> link.getKey().equals(key))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
