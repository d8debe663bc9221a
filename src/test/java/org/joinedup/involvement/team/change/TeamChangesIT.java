package org.joinedup.involvement.team.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.involvement.team.change.TestTown.ASH;
import static org.joinedup.involvement.team.change.TestTown.CONSENT;
import static org.joinedup.involvement.team.change.TestTown.PAT;
import static org.joinedup.involvement.team.change.TestTown.member;
import static org.joinedup.involvement.team.change.TestTown.ofSource;
import static org.joinedup.involvement.team.change.TestTown.refuses;

import graphql.GraphqlErrorException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.joinedup.graph.TestGraph;
import org.joinedup.involvement.team.Team;
import org.joinedup.involvement.team.TeamMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people do to teams is kept.
class TeamChangesIT {

    private TestTown town;

    @ParameterizedTest
    @EnumSource
    void formATeam(TestGraph way) {
        town = new TestTown(way.empty());

        var team = town.form();

        assertThat(team.familyMembers())
                .extracting(one -> one.individual().displayName())
                .containsExactly("Grace", "Ada");
        assertThat(team.members())
                .extracting(one ->
                        one.name() + ", " + one.role() + ", " + one.agency() + ", " + one.phone() + ", " + one.lead())
                .containsExactly(
                        "Ash Verma, null, Homes, 01632 960001, true",
                        "Robin Bell, mentor, Night Owls, 01632 960123, false");
        assertThat(team.lead().practitionerId()).isEqualTo("homes/N-9");
        assertThat(team.purpose().text()).isEqualTo("To be at school every day.");
        assertThat(team.consent().given()).isTrue();
        assertThat(team.consent().givenBy()).isEqualTo("mother");
        assertThat(team.formedBy()).isEqualTo("ash");
        assertThat(team.gaps()).extracting(one -> one.need()).containsExactly("Welfare");
        assertThat(team.auditSubjects())
                .containsExactlyInAnyOrder(
                        town.place().individual("homes/H-3"), town.place().individual("homes/H-4"));
        assertThat(town.teams().aroundIndividual(town.place().individual("schools/S-17")))
                .extracting(Team::id)
                .containsExactly(team.id());
        assertThat(town.teams().aroundIndividual(town.place().individual("homes/H-5")))
                .isEmpty();
        assertThat(town.teams().ofPractitioner("homes/N-9"))
                .extracting(Team::id)
                .containsExactly(team.id());
        assertThat(town.teams().ofPractitioner("schools/W-1")).isEmpty();
    }

    /// Ash covers what the housing company does; Pat what the school does; Robin nothing, until an
    /// agency of the school's name is entered.
    @ParameterizedTest
    @EnumSource
    void closeGaps(TestGraph way) {
        town = new TestTown(way.empty());
        var team = town.form();

        var withOutsider = town.change(
                team,
                (rules, open) ->
                        open.addMember(new TeamMemberInput(null, "Jo Lund", null, " welfare", null, null).toMember()));
        assertThat(withOutsider.gaps()).isEmpty();

        var withoutAnybody = town.change(team, (rules, open) -> open.removeMember(member(withOutsider, "Jo Lund")));
        assertThat(withoutAnybody.gaps())
                .extracting(one ->
                        one.individual().displayName() + " " + one.need() + " " + one.since() + " " + one.source())
                .containsExactly("Ada Welfare 2010-09-01 Schools");

        var withPat = town.change(team, (rules, open) -> open.addMember(PAT.toMember()));
        assertThat(withPat.gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areOneAfterTheOther(TestGraph way) throws Exception {
        town = new TestTown(way.empty());
        var team = town.form();
        var members = town.change(team, (rules, open) -> open.addMember(PAT.toMember())).members().stream()
                .map(TeamMember::id)
                .toList();
        List<Callable<String>> tries = IntStream.range(0, 12)
                .<Callable<String>>mapToObj(i -> () -> i % 2 == 0 ? lead(team, members.get(i / 2 % 3)) : joins(team))
                .toList();

        List<String> outcomes;
        try (var threads = Executors.newFixedThreadPool(4)) {
            outcomes = threads.invokeAll(tries).stream()
                    .map(one -> one.resultNow())
                    .toList();
        }

        var after = town.teams().team(team.id());
        assertThat(after.members()).filteredOn(TeamMember::lead).hasSize(1);
        assertThat(outcomes).filteredOn("joined"::equals).hasSize(1);
        assertThat(after.members())
                .hasSize(4)
                .filteredOn(one -> "Noor Haddad".equals(one.name()))
                .hasSize(1);
    }

    @Test
    void areRefusedWithASentence() {
        town = new TestTown(TestGraph.IN_PROCESS.empty());
        var team = town.form();
        var ash = member(team, "Ash Verma");

        refuses(() -> town.change("none", (rules, open) -> {}), "There is no team with this id.");
        refuses(
                () -> town.change(team, (rules, open) -> rules.requireRemovableMember(ash)),
                "This is the lead practitioner: make somebody else the lead first.");
        refuses(
                () -> town.change(team, (rules, open) -> rules.member("none")),
                "Nobody on the team has this id of a member.");
        refuses(
                () -> town.change(team, (rules, open) -> rules.requireNew(ASH.toMember())),
                "This practitioner is on the team already.");
        refuses(
                () -> town.change(
                        team,
                        (rules, open) -> open.addMember(ofSource("homes/none").toMember())),
                "There is no practitioner with this id.");
        refuses(
                () -> town.change(
                        team,
                        (rules, open) -> rules.requireNotAround(
                                open.addFamilyMember(town.place().individual("schools/S-17")))),
                "The team is around this person already.");
        refuses(
                () -> town.change(team, (rules, open) -> open.addFamilyMember("nobody")),
                "There is no person with one of these ids.");
        refuses(
                () -> town.change(team, (rules, open) -> rules.requireFormedBy(LocalDate.of(2011, 3, 30))),
                "Give 'on' as a day that is not before the team was formed.");
        var one = town.change(
                team,
                (rules, open) ->
                        open.removeFamilyMember(team.familyMembers().getFirst().id()));
        refuses(
                () -> town.change(
                        team,
                        (rules, open) -> rules.requireRemovableFamilyMember(
                                one.familyMembers().getFirst().id())),
                "This is the last person whom the team is around: end the team instead.");
        assertThat(town.teams().team(team.id()).members()).hasSize(2);
    }

    /// All of it or nothing: the last member is not there, so there is no team.
    @ParameterizedTest
    @EnumSource
    void formNothingWhenSomebodyIsNotThere(TestGraph way) {
        town = new TestTown(way.empty());
        var input = new FormTeamInput(
                List.of(town.place().individual("homes/H-3")), "Help.", CONSENT, ASH, List.of(ofSource("homes/none")));

        refuses(() -> town.form(input), "There is no practitioner with this id.");

        assertThat(town.teams().aroundIndividual(town.place().individual("homes/H-3")))
                .isEmpty();
        assertThat(TestGraph.census()).doesNotContainKeys("Team", "TeamMember", "FamilyMember", "TeamNote");
    }

    private String lead(Team team, String member) {
        town.change(team, (rules, open) -> open.setLead(rules.member(member).id()));
        return "led";
    }

    private String joins(Team team) {
        try {
            var noor = ofSource("schools/W-2").toMember();
            town.change(team, (rules, open) -> {
                rules.requireNew(noor);
                open.addMember(noor);
            });
            return "joined";
        } catch (GraphqlErrorException e) {
            return e.getMessage();
        }
    }
}
