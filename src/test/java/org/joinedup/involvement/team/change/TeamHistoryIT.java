package org.joinedup.involvement.team.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.involvement.team.change.TestTown.PAT;
import static org.joinedup.involvement.team.change.TestTown.member;
import static org.joinedup.involvement.team.change.TestTown.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joinedup.graph.TestGraph;
import org.joinedup.involvement.team.Meeting;
import org.joinedup.involvement.team.Place;
import org.joinedup.involvement.team.Team;
import org.joinedup.involvement.team.TeamMember;
import org.joinedup.involvement.team.TeamNoteKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Teams as they were at any moment, their meetings and their end. An hour passes between any two
/// changes, the first at 1 o'clock.
class TeamHistoryIT {

    private static final Instant NEXT_WEEK = Instant.parse("2011-04-07T13:00:00Z");

    private TestTown town;

    @ParameterizedTest
    @EnumSource
    void areReadAsTheyWere(TestGraph way) {
        town = new TestTown(way.empty());
        var formed = town.form();
        var pat = town.change(formed, (rules, open) -> open.setLead(open.addMember(PAT.toMember())));
        town.change(formed, (rules, open) -> open.removeMember(member(formed, "Ash Verma")));
        town.change(
                formed,
                (rules, open) ->
                        open.removeFamilyMember(formed.familyMembers().getLast().id()));
        town.change(formed, (rules, open) -> open.addNote(NewNote.of(TeamNoteKind.PURPOSE, "text", "To be well.")));
        town.change(formed, (rules, open) -> open.end(new Ending("They are well.", Place.DAY)));

        var then = town.teams().team(formed.id()).id();
        assertThat(town.teams().asOf(then, "2011-03-31T00:59:00Z")).isNull();
        assertThat(names(town.teams().asOf(then, "2011-03-31T01:30:00Z"))).containsExactly("Ash Verma", "Robin Bell");
        assertThat(names(town.teams().asOf(then, "2011-03-31T02:00:00Z")))
                .containsExactly("Pat Quill", "Ash Verma", "Robin Bell");
        assertThat(town.teams().asOf(then, "2011-03-31T02:00:00Z").lead().id())
                .isEqualTo(pat.lead().id());
        assertThat(names(town.teams().asOf(then, "2011-03-31T03:30:00Z"))).containsExactly("Pat Quill", "Robin Bell");
        assertThat(town.teams().asOf(then, "2011-03-31T03:30:00Z").formerMembers())
                .extracting(one -> one.name() + " " + one.leftAt() + " " + one.leftBy())
                .containsExactly("Ash Verma 2011-03-31T03:00:00Z ash");
        assertThat(town.teams().asOf(then, "2011-03-31T03:30:00Z").familyMembers())
                .hasSize(2);
        assertThat(town.teams().asOf(then, "2011-03-31T04:30:00Z").familyMembers())
                .hasSize(1);
        assertThat(town.teams().asOf(then, "2011-03-31T04:30:00Z").purpose().text())
                .startsWith("To be at school");
        assertThat(town.teams().asOf(then, "2011-03-31T05:30:00Z").purpose().text())
                .isEqualTo("To be well.");
        assertThat(town.teams().asOf(then, "2011-03-31T05:30:00Z").endedAt()).isNull();
        assertThat(town.teams().asOf(then, "2011-03-31T05:30:00Z").endReason()).isNull();
        assertThat(town.teams().asOf(then, "2011-03-31T06:30:00Z").endReason()).isEqualTo("They are well.");
    }

    @ParameterizedTest
    @EnumSource
    void keepMeetings(TestGraph way) {
        town = new TestTown(way.empty());
        var team = town.form();
        var id = scheduled(team, "Town hall").id();
        town.change(team, (rules, open) -> open.changeMeeting(id, meeting("School, room 2")));
        town.change(team, (rules, open) -> open.cancelMeeting(id));

        assertThat(town.teams().team(team.id()).meetings())
                .extracting(
                        one -> one.place() + " " + one.sequence() + " " + one.cancelledAt() + " " + one.nextReviewOn())
                .containsExactly("School, room 2 2 2011-03-31T04:00:00Z 2011-05-05");
        assertThat(town.teams().asOf(team.id(), "2011-03-31T02:30:00Z").meetings())
                .extracting(one -> one.place() + " " + one.sequence() + " " + one.changedAt())
                .containsExactly("Town hall 0 null");
        assertThat(town.teams().asOf(team.id(), "2011-03-31T03:30:00Z").meetings())
                .extracting(one -> one.place() + " " + one.changedAt() + " " + one.cancelledAt())
                .containsExactly("School, room 2 2011-03-31T03:00:00Z null");
        assertThat(town.teams().asOf(team.id(), "2011-03-31T01:30:00Z").meetings())
                .isEmpty();
        refuses(
                () -> town.change(team, (rules, open) -> rules.requireStandingMeeting(id)),
                "The team has no meeting with this id, or it is cancelled.");
    }

    @ParameterizedTest
    @EnumSource
    void cancelMeetingsToComeWhenTheTeamEnds(TestGraph way) {
        town = new TestTown(way.empty());
        var team = town.form();
        scheduled(team, "Town hall");

        var ended = town.change(team, (rules, open) -> open.end(new Ending("Done.", Place.DAY)));

        assertThat(ended.meetings()).extracting(Meeting::cancelledBy).containsExactly("ash");
        assertThat(ended.endedOn()).isEqualTo(Place.DAY);
        assertThat(town.teams().aroundIndividual(town.place().individual("homes/H-3")))
                .isEmpty();
        assertThat(town.teams().everAroundIndividual(town.place().individual("homes/H-3")))
                .hasSize(1);
        refuses(
                () -> town.change(team, (rules, open) -> open.addMember(PAT.toMember())),
                "This team ended on 2011-03-31 and takes no more changes; form another.");
    }

    private Meeting scheduled(Team team, String where) {
        return town.change(team, (rules, open) -> open.scheduleMeeting(meeting(where)))
                .meetings()
                .getFirst();
    }

    private static List<String> names(Team team) {
        return team.members().stream().map(TeamMember::name).toList();
    }

    private static MeetingInput meeting(String where) {
        return new MeetingInput(NEXT_WEEK, NEXT_WEEK.plusSeconds(3600), where, null, LocalDate.of(2011, 5, 5));
    }
}
