package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.joinedup.ingest.PartnerInbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A team in the running service stays around the same people, whatever is decided and loaded.
@PartnersTest
@Import(PartnersWithTeams.class)
class KeptTeamIT {

    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String ADA_MOVED =
            "S-17,Adaeze,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,";

    @Autowired
    private TeamApi api;

    /// Ends with Ada as she was, for the other tests of the same partners.
    @Test
    void keepsATeamThroughDecisionsAndLoads() {
        var ada = api.individual("schools/S-17");
        var grace = api.individual("homes/H-4");
        var team = api.formed(ada, grace);

        var split = decide("CANNOT_LINK", "schools/S-17", "homes/H-3", 1);
        assertThat(matchChanged(team).getFirst()).isNull();
        assertThat(matchChanged(team).getLast()).startsWith("The match has changed");
        undo(split, 2);
        assertThat(family(team)).containsExactly(grace, ada);
        assertThat(matchChanged(team)).containsOnlyNulls();

        var merge = decide("MUST_LINK", "schools/S-17", "schools/S-18", 3);
        assertThat(family(team)).containsExactlyInAnyOrder(api.individual("schools/S-17"), grace);
        undo(merge, 2);
        assertThat(family(team)).containsExactly(grace, ada);

        load("2011-04-01", ADA_MOVED);
        assertThat(family(team)).containsExactly(grace, ada);
        assertThat(matchChanged(team)).containsOnlyNulls();
        api.lookUp("i", ada)
                .path("teamAroundFamily.teams[*].id")
                .entityList(String.class)
                .contains(team);

        load("2011-04-02", ADA);
        assertThat(family(team)).containsExactly(grace, ada);
    }

    private List<String> family(String team) {
        return api.texts(
                "{ team(id: \"" + team + "\") { familyMembers { individual { id } } } }",
                "team.familyMembers[*].individual.id");
    }

    private List<String> matchChanged(String team) {
        return api.texts(
                "{ team(id: \"" + team + "\") { familyMembers { matchChanged } } }",
                "team.familyMembers[*].matchChanged");
    }

    private String decide(String kind, String left, String right, int adasRecords) {
        var id = api.document("""
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
        api.document("mutation($id: ID!) { undoLinkDecision(id: $id, reason: \"No.\") { id } }")
                .variable("id", decision)
                .executeAndVerify();
        untilAdasRecordsAre(adasRecords);
    }

    private void untilAdasRecordsAre(int number) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> adasRecords().size() == number);
        api.untilLoaded();
    }

    private List<String> adasRecords() {
        return api.texts(
                "{ searchIndividuals(identifier: \"schools/S-17\") { edges { node { records { key { recordId } } } } } }",
                "searchIndividuals.edges[*].node.records[*].key.recordId");
    }

    private void load(String date, String pupil) {
        new PartnerInbox(PartnersWithTeams.INBOX)
                .schools(date + "-delta")
                .pupils(pupil)
                .arrives();
        api.document("mutation { loadDeliveries { step } }").executeAndVerify();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.texts(
                                "{ deliveries(system: \"schools\") { edges { node { date } } } }",
                                "deliveries.edges[*].node.date")
                        .contains(date));
        api.untilLoaded();
    }
}
