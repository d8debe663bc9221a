package org.joinedup.involvement.team.change;

import graphql.GraphQLContext;
import java.util.function.BiConsumer;
import org.joinedup.involvement.team.Team;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/// Meetings and notes of a team: fields of `schema/teamchange.graphqls`.
@Controller
class TeamEntryController {

    private final TeamChanges changes;

    TeamEntryController(TeamChanges changes) {
        this.changes = changes;
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team scheduleMeeting(@Argument String teamId, @Argument MeetingInput meeting, GraphQLContext context) {
        return change(teamId, context, (rules, team) -> {
            rules.requireRoomForMeeting();
            team.scheduleMeeting(meeting);
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team changeMeeting(
            @Argument String teamId,
            @Argument String meetingId,
            @Argument MeetingInput meeting,
            GraphQLContext context) {
        return change(teamId, context, (rules, team) -> {
            rules.requireStandingMeeting(meetingId);
            team.changeMeeting(meetingId, meeting);
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team cancelMeeting(@Argument String teamId, @Argument String meetingId, GraphQLContext context) {
        return change(teamId, context, (rules, team) -> {
            rules.requireStandingMeeting(meetingId);
            team.cancelMeeting(meetingId);
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team addTeamNote(@Argument String teamId, @Argument TeamNoteInput note, GraphQLContext context) {
        var added = note.toNote(changes.today());
        return change(teamId, context, (rules, team) -> {
            rules.requireRoomForNote();
            team.addNote(added);
        });
    }

    private Team change(String teamId, GraphQLContext context, BiConsumer<TeamRules, OpenTeam> change) {
        return changes.change(teamId, Caller.of(context), change);
    }
}
