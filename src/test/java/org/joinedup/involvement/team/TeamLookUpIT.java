package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The running service looks up who is around a family, and with which families somebody works.
@PartnersTest
@Import(PartnersWithTeams.class)
class TeamLookUpIT {

    @Autowired
    private TeamApi api;

    @Autowired
    private CountedGraph graph;

    /// Teams around them would take a second statement, and lead as well.
    @Test
    void looksAFamilyUpInOneStatement() {
        var ada = api.individual("schools/S-17");
        endTeamsAround(ada);
        graph.forget();

        var found = api.lookUp("i", ada);

        assertThat(teamStatements()).containsExactly("team/Query.teamAroundFamily");
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
        var found = api.lookUp("p", "homes/N-9");

        found.path("teamAroundFamily.family").entityList(Object.class).hasSize(0);
        found.path("teamAroundFamily.families.edges[*].node.involvedWith.length()")
                .entityList(Integer.class)
                .containsExactly(2);
    }

    @Test
    void asksForOneId() {
        api.refuses(
                "{ teamAroundFamily { contactSheet } }",
                "Give exactly one of individualId, householdId and practitionerId.");
        api.refuses(
                "{ teamAroundFamily(individualId: \"1\", practitionerId: \"2\") { contactSheet } }",
                "Give exactly one of individualId, householdId and practitionerId.");
    }

    private void endTeamsAround(String individual) {
        api.lookUp("i", individual)
                .path("teamAroundFamily.teams[*].id")
                .entityList(String.class)
                .get()
                .forEach(team -> api.document("mutation($t: ID!) { endTeam(teamId: $t, reason: \"Done.\") { id } }")
                        .variable("t", team)
                        .executeAndVerify());
    }

    private List<String> teamStatements() {
        return graph.statements().stream()
                .filter(one -> one.startsWith("team/"))
                .toList();
    }
}
