package org.joinedup.involvement.team.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.joinedup.involvement.team.TestTeams.CALLER;

import graphql.GraphqlErrorException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joinedup.graph.Graph;
import org.joinedup.graph.TestGraph;
import org.joinedup.involvement.team.HourlyClock;
import org.joinedup.involvement.team.Meeting;
import org.joinedup.involvement.team.Place;
import org.joinedup.involvement.team.Team;
import org.joinedup.involvement.team.TeamFamilyMember;
import org.joinedup.involvement.team.TeamMember;
import org.joinedup.involvement.team.TeamNoteKind;
import org.joinedup.involvement.team.TestTeams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people do to teams is kept, whatever is loaded and matched.
///
/// Ada is known to the schools and at home, her mother Grace at home. Ash works for the housing
/// company, Pat for the schools; Robin, of a charity, is in no source.
class TeamChangesIT {

    private static final TeamMemberInput ROBIN =
            new TeamMemberInput(null, "Robin Bell", "mentor", "Night Owls", "01632 960123", "robin@owls.example.org");
    private static final TeamMemberInput ASH = ofSource("homes/N-9");
    private static final TeamMemberInput PAT = ofSource("schools/W-1");
    private static final ConsentInput CONSENT = new ConsentInput(true, "mother", Place.DAY, null);
    private static final Instant NEXT_WEEK = Instant.parse("2011-04-07T13:00:00Z");

    /// An hour passes between any two changes, the first at 1 o'clock.
    private final HourlyClock clock = new HourlyClock(Instant.parse("2011-03-31T00:00:00Z"));

    private Place place;
    private TeamChanges changes;
    private TestTeams queries;

    @ParameterizedTest
    @EnumSource
    void formATeam(TestGraph way) {
        begin(way.empty());

        var team = form();

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
                .containsExactlyInAnyOrder(place.individual("homes/H-3"), place.individual("homes/H-4"));
        assertThat(queries.aroundIndividual(place.individual("schools/S-17")))
                .extracting(Team::id)
                .containsExactly(team.id());
        assertThat(queries.aroundIndividual(place.individual("homes/H-5"))).isEmpty();
        assertThat(queries.ofPractitioner("homes/N-9")).extracting(Team::id).containsExactly(team.id());
        assertThat(queries.ofPractitioner("schools/W-1")).isEmpty();
    }

    /// Ash covers what the housing company does; Pat what the school does; Robin nothing, until an
    /// agency of the school's name is entered.
    @ParameterizedTest
    @EnumSource
    void closeGaps(TestGraph way) {
        begin(way.empty());
        var team = form();

        var withOutsider = change(
                team,
                (rules, open) ->
                        open.addMember(new TeamMemberInput(null, "Jo Lund", null, " welfare", null, null).toMember()));
        assertThat(withOutsider.gaps()).isEmpty();

        var withoutAnybody = change(team, (rules, open) -> open.removeMember(member(withOutsider, "Jo Lund")));
        assertThat(withoutAnybody.gaps())
                .extracting(one ->
                        one.individual().displayName() + " " + one.need() + " " + one.since() + " " + one.source())
                .containsExactly("Ada Welfare 2010-09-01 Schools");

        var withPat = change(team, (rules, open) -> open.addMember(PAT.toMember()));
        assertThat(withPat.gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void outliveMergesAndSplits(TestGraph way) {
        begin(way.empty());
        var id = form().id();
        var ada = place.individual("homes/H-3");

        place.apart().match();
        assertThat(family(id)).containsExactly("Grace", "Ada");
        assertThat(queries.team(id).familyMembers().getLast().otherIndividuals())
                .extracting(one -> one.displayName())
                .containsExactly("Ada");
        assertThat(matchChanged(id)).contains("several individuals'");
        assertThat(queries.aroundIndividual(place.individual("homes/H-3"))).hasSize(1);
        assertThat(queries.aroundIndividual(place.individual("schools/S-17"))).hasSize(1);

        place.together("homes/H-3", "schools/S-17", "yot/1", "yot/2", "yot/3").match();
        assertThat(place.individual("homes/H-3")).isNotEqualTo(ada);
        assertThat(queries.team(id).familyMembers().getLast().individual().id())
                .isEqualTo(place.individual("homes/H-3"));
        assertThat(matchChanged(id)).contains("another individual's");
        assertThat(family(id).getFirst()).isEqualTo("Grace");

        place.apart()
                .together("homes/H-3", "schools/S-17")
                .together("yot/1", "yot/2", "yot/3")
                .match();
        assertThat(place.individual("homes/H-3")).isEqualTo(ada);
        assertThat(family(id)).containsExactly("Grace", "Ada");
        assertThat(queries.team(id).familyMembers()).allMatch(one -> one.matchChanged() == null);
    }

    /// A record that came later is the individual's, not the family member's; nothing has changed.
    @ParameterizedTest
    @EnumSource
    void outliveNewRecordsOfTheSamePerson(TestGraph way) {
        begin(way.empty());
        var id = form().id();

        place.person("late/1", "Ada", null)
                .together("homes/H-3", "schools/S-17", "late/1")
                .match();

        assertThat(family(id)).containsExactly("Grace", "Ada");
        assertThat(queries.team(id).familyMembers()).allMatch(one -> one.matchChanged() == null);
    }

    @ParameterizedTest
    @EnumSource
    void areReadAsTheyWere(TestGraph way) {
        begin(way.empty());
        var formed = form();
        var pat = change(formed, (rules, open) -> open.setLead(open.addMember(PAT.toMember())));
        change(formed, (rules, open) -> open.removeMember(member(formed, "Ash Verma")));
        change(
                formed,
                (rules, open) ->
                        open.removeFamilyMember(formed.familyMembers().getLast().id()));
        change(formed, (rules, open) -> open.addNote(NewNote.of(TeamNoteKind.PURPOSE, "text", "To be well.")));
        change(formed, (rules, open) -> open.end(new Ending("They are well.", Place.DAY)));

        var then = queries.team(formed.id()).id();
        assertThat(queries.asOf(then, "2011-03-31T00:59:00Z")).isNull();
        assertThat(names(queries.asOf(then, "2011-03-31T01:30:00Z"))).containsExactly("Ash Verma", "Robin Bell");
        assertThat(names(queries.asOf(then, "2011-03-31T02:00:00Z")))
                .containsExactly("Pat Quill", "Ash Verma", "Robin Bell");
        assertThat(queries.asOf(then, "2011-03-31T02:00:00Z").lead().id())
                .isEqualTo(pat.lead().id());
        assertThat(names(queries.asOf(then, "2011-03-31T03:30:00Z"))).containsExactly("Pat Quill", "Robin Bell");
        assertThat(queries.asOf(then, "2011-03-31T03:30:00Z").formerMembers())
                .extracting(one -> one.name() + " " + one.leftAt() + " " + one.leftBy())
                .containsExactly("Ash Verma 2011-03-31T03:00:00Z ash");
        assertThat(queries.asOf(then, "2011-03-31T03:30:00Z").familyMembers()).hasSize(2);
        assertThat(queries.asOf(then, "2011-03-31T04:30:00Z").familyMembers()).hasSize(1);
        assertThat(queries.asOf(then, "2011-03-31T04:30:00Z").purpose().text()).startsWith("To be at school");
        assertThat(queries.asOf(then, "2011-03-31T05:30:00Z").purpose().text()).isEqualTo("To be well.");
        assertThat(queries.asOf(then, "2011-03-31T05:30:00Z").endedAt()).isNull();
        assertThat(queries.asOf(then, "2011-03-31T05:30:00Z").endReason()).isNull();
        assertThat(queries.asOf(then, "2011-03-31T06:30:00Z").endReason()).isEqualTo("They are well.");
    }

    @ParameterizedTest
    @EnumSource
    void keepMeetings(TestGraph way) {
        begin(way.empty());
        var team = form();
        var id = scheduled(team, "Town hall").id();
        change(team, (rules, open) -> open.changeMeeting(id, meeting("School, room 2")));
        change(team, (rules, open) -> open.cancelMeeting(id));

        assertThat(queries.team(team.id()).meetings())
                .extracting(
                        one -> one.place() + " " + one.sequence() + " " + one.cancelledAt() + " " + one.nextReviewOn())
                .containsExactly("School, room 2 2 2011-03-31T04:00:00Z 2011-05-05");
        assertThat(queries.asOf(team.id(), "2011-03-31T02:30:00Z").meetings())
                .extracting(one -> one.place() + " " + one.sequence() + " " + one.changedAt())
                .containsExactly("Town hall 0 null");
        assertThat(queries.asOf(team.id(), "2011-03-31T03:30:00Z").meetings())
                .extracting(one -> one.place() + " " + one.changedAt() + " " + one.cancelledAt())
                .containsExactly("School, room 2 2011-03-31T03:00:00Z null");
        assertThat(queries.asOf(team.id(), "2011-03-31T01:30:00Z").meetings()).isEmpty();
        refuses(
                () -> change(team, (rules, open) -> rules.requireStandingMeeting(id)),
                "The team has no meeting with this id, or it is cancelled.");
    }

    @ParameterizedTest
    @EnumSource
    void cancelMeetingsToComeWhenTheTeamEnds(TestGraph way) {
        begin(way.empty());
        var team = form();
        scheduled(team, "Town hall");

        var ended = change(team, (rules, open) -> open.end(new Ending("Done.", Place.DAY)));

        assertThat(ended.meetings()).extracting(Meeting::cancelledBy).containsExactly("ash");
        assertThat(ended.endedOn()).isEqualTo(Place.DAY);
        assertThat(queries.aroundIndividual(place.individual("homes/H-3"))).isEmpty();
        assertThat(queries.everAroundIndividual(place.individual("homes/H-3"))).hasSize(1);
        refuses(
                () -> change(team, (rules, open) -> open.addMember(PAT.toMember())),
                "This team ended on 2011-03-31 and takes no more changes; form another.");
    }

    @ParameterizedTest
    @EnumSource
    void areOneAfterTheOther(TestGraph way) throws Exception {
        begin(way.empty());
        var team = form();
        var members = change(team, (rules, open) -> open.addMember(PAT.toMember())).members().stream()
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

        var after = queries.team(team.id());
        assertThat(after.members()).filteredOn(TeamMember::lead).hasSize(1);
        assertThat(outcomes).filteredOn("joined"::equals).hasSize(1);
        assertThat(after.members())
                .hasSize(4)
                .filteredOn(one -> "Noor Haddad".equals(one.name()))
                .hasSize(1);
    }

    @Test
    void areRefusedWithASentence() {
        begin(TestGraph.IN_PROCESS.empty());
        var team = form();
        var ash = member(team, "Ash Verma");

        refuses(() -> changes.change("none", CALLER, (rules, open) -> {}), "There is no team with this id.");
        refuses(
                () -> change(team, (rules, open) -> rules.requireRemovableMember(ash)),
                "This is the lead practitioner: make somebody else the lead first.");
        refuses(
                () -> change(team, (rules, open) -> rules.member("none")),
                "Nobody on the team has this id of a member.");
        refuses(
                () -> change(team, (rules, open) -> rules.requireNew(ASH.toMember())),
                "This practitioner is on the team already.");
        refuses(
                () -> change(
                        team,
                        (rules, open) -> open.addMember(ofSource("homes/none").toMember())),
                "There is no practitioner with this id.");
        refuses(
                () -> change(
                        team,
                        (rules, open) ->
                                rules.requireNotAround(open.addFamilyMember(place.individual("schools/S-17")))),
                "The team is around this person already.");
        refuses(
                () -> change(team, (rules, open) -> open.addFamilyMember("nobody")),
                "There is no person with one of these ids.");
        refuses(
                () -> change(team, (rules, open) -> rules.requireFormedBy(LocalDate.of(2011, 3, 30))),
                "Give 'on' as a day that is not before the team was formed.");
        var one = change(
                team,
                (rules, open) ->
                        open.removeFamilyMember(team.familyMembers().getFirst().id()));
        refuses(
                () -> change(
                        team,
                        (rules, open) -> rules.requireRemovableFamilyMember(
                                one.familyMembers().getFirst().id())),
                "This is the last person whom the team is around: end the team instead.");
        assertThat(queries.team(team.id()).members()).hasSize(2);
    }

    /// All of it or nothing: the last member is not there, so there is no team.
    @ParameterizedTest
    @EnumSource
    void formNothingWhenSomebodyIsNotThere(TestGraph way) {
        begin(way.empty());
        var input = new FormTeamInput(
                List.of(place.individual("homes/H-3")), "Help.", CONSENT, ASH, List.of(ofSource("homes/none")));

        refuses(() -> changes.form(input, CALLER), "There is no practitioner with this id.");

        assertThat(queries.aroundIndividual(place.individual("homes/H-3"))).isEmpty();
        assertThat(TestGraph.census()).doesNotContainKeys("Team", "TeamMember", "FamilyMember", "TeamNote");
    }

    private String lead(Team team, String member) {
        change(team, (rules, open) -> open.setLead(rules.member(member).id()));
        return "led";
    }

    private String joins(Team team) {
        try {
            var noor = ofSource("schools/W-2").toMember();
            change(team, (rules, open) -> {
                rules.requireNew(noor);
                open.addMember(noor);
            });
            return "joined";
        } catch (GraphqlErrorException e) {
            return e.getMessage();
        }
    }

    private Meeting scheduled(Team team, String where) {
        return change(team, (rules, open) -> open.scheduleMeeting(meeting(where)))
                .meetings()
                .getFirst();
    }

    private Team change(Team team, BiConsumer<TeamRules, OpenTeam> change) {
        clock.tick();
        return changes.change(team.id(), CALLER, change);
    }

    private Team form() {
        clock.tick();
        var family = List.of(place.individual("homes/H-3"), place.individual("homes/H-4"));
        return changes.form(
                new FormTeamInput(family, " To be at school every day. ", CONSENT, ASH, List.of(ROBIN)), CALLER);
    }

    private List<String> family(String teamId) {
        return queries.team(teamId).familyMembers().stream()
                .map(one -> one.individual().displayName())
                .toList();
    }

    private String matchChanged(String teamId) {
        return queries.team(teamId).familyMembers().stream()
                .map(TeamFamilyMember::matchChanged)
                .toList()
                .getLast();
    }

    private static List<String> names(Team team) {
        return team.members().stream().map(TeamMember::name).toList();
    }

    private static String member(Team team, String name) {
        return team.members().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static MeetingInput meeting(String where) {
        return new MeetingInput(NEXT_WEEK, NEXT_WEEK.plusSeconds(3600), where, null, LocalDate.of(2011, 5, 5));
    }

    private static TeamMemberInput ofSource(String id) {
        return new TeamMemberInput(id, null, null, null, null, null);
    }

    private static void refuses(ThrowingCallable change, String sentence) {
        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(change)
                .withMessage(sentence);
    }

    private void begin(Graph graph) {
        queries = new TestTeams(graph, clock);
        changes = new TeamChanges(graph, queries.queries(), clock, event -> {});
        place = new Place(graph)
                .system("homes", "Homes")
                .system("schools", "Schools")
                .person("homes/H-3", "Ada", "2003-03-29")
                .person("schools/S-17", "Ada", "2003-03-29")
                .person("homes/H-4", "Grace", "1975-08-02")
                .person("homes/H-5", "Zoë", "1988-12-24")
                .person("yot/1", "Adi", null)
                .person("yot/2", "Adi", null)
                .person("yot/3", "Adi", null)
                .together("homes/H-3", "schools/S-17")
                .together("yot/1", "yot/2", "yot/3")
                .match()
                .live("household-1", "homes/H-3", "homes/H-4")
                .practitioner("homes/N-9", "Ash Verma", "phone", "01632 960001")
                .practitioner("schools/W-1", "Pat Quill")
                .practitioner("schools/W-2", "Noor Haddad")
                .involve("homes/H-3", "homes/Tenancy", "homes/N-9", "2010-11-01")
                .involve("schools/S-17", "schools/Welfare", "schools/W-1", "2010-09-01");
    }
}
