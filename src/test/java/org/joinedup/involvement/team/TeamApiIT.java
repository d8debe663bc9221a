package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.util.List;
import org.joinedup.PartnersTest;
import org.joinedup.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Teams by GraphQL, in the running service: what is changed and refused, for whom, and on whose
/// record.
@PartnersTest
@Import(PartnersWithTeams.class)
class TeamApiIT {

    @Autowired
    private TeamApi api;

    @Test
    void changesATeam() {
        var team = api.formed(api.individual("homes/H-5"));
        api.document("""
            mutation($t: ID!) {
              a: addTeamMember(teamId: $t, member: {practitionerId: "schools/W-1", role: "school"}) { id }
              s: scheduleMeeting(teamId: $t, meeting: {startsAt: "2011-04-07T14:00:00+01:00",
                endsAt: "2011-04-07T14:00:00Z", place: "Town hall, room 3", nextReviewOn: "2011-05-05"}) { id }
              n: addTeamNote(teamId: $t, note: {kind: CONSENT, consent: {given: false, by: "Zoë", on: "2011-03-31"}}) { id } }
            """).variable("t", team).executeAndVerify();

        var found = api.document("""
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
        var team = api.formed(api.individual("homes/H-5"));
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
        var others = api.as(Role.DATA_MANAGER, Role.ANALYST, Role.AUDITOR);

        for (var document : List.of(
                "{ teamAroundFamily(individualId: \"1\") { contactSheet } }",
                "{ team(id: \"1\") { id } }",
                "mutation { endTeam(teamId: \"1\", reason: \"No.\") { id } }")) {
            others.document(document)
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
        var zoe = api.individual("homes/H-5");
        var team = api.formed(zoe);
        api.document("query($t: ID!) { team(id: $t) { id } }")
                .variable("t", team)
                .executeAndVerify();
        api.lookUp("i", zoe);

        assertThat(api.as(Role.AUDITOR)
                        .texts(
                                "{ auditRecords(subject: \"" + zoe + "\") { edges { node { field } } } }",
                                "auditRecords.edges[*].node.field"))
                .contains("Mutation.formTeam", "Query.team", "Query.teamAroundFamily");
    }

    private void refusesChange(String team, String change, String sentence) {
        api.refuses("mutation { " + change.replace("$t", '"' + team + '"') + " }", sentence);
    }
}
