package org.joinedup.involvement.team.change;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.joinedup.involvement.team.Team;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/// Who is on a team and whom it is around: fields of `schema/teamchange.graphqls`.
@Controller
class TeamChangeController {

    private final TeamChanges changes;

    TeamChangeController(TeamChanges changes) {
        this.changes = changes;
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team formTeam(@Argument FormTeamInput input, GraphQLContext context) {
        return changes.form(input, Caller.of(context));
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team addTeamMember(@Argument String teamId, @Argument TeamMemberInput member, GraphQLContext context) {
        var added = member.toMember();
        return change(teamId, context, (rules, team) -> {
            rules.requireRoomForMember();
            rules.requireNew(added);
            team.addMember(added);
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team removeTeamMember(@Argument String teamId, @Argument String memberId, GraphQLContext context) {
        return change(teamId, context, (rules, team) -> {
            rules.requireRemovableMember(memberId);
            team.removeMember(memberId);
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team setLeadPractitioner(@Argument String teamId, @Argument String memberId, GraphQLContext context) {
        return change(
                teamId,
                context,
                (rules, team) -> team.setLead(rules.member(memberId).id()));
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team addFamilyMember(@Argument String teamId, @Argument String individualId, GraphQLContext context) {
        return change(teamId, context, (rules, team) -> {
            rules.requireRoomForFamily();
            rules.requireNotAround(team.addFamilyMember(individualId));
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team removeFamilyMember(@Argument String teamId, @Argument String familyMemberId, GraphQLContext context) {
        return change(teamId, context, (rules, team) -> {
            rules.requireRemovableFamilyMember(familyMemberId);
            team.removeFamilyMember(familyMemberId);
        });
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Team endTeam(
            @Argument String teamId,
            @Argument String reason,
            @Argument @Nullable LocalDate on,
            GraphQLContext context) {
        var ending = Ending.parse(reason, on, changes.today());
        return change(teamId, context, (rules, team) -> {
            rules.requireFormedBy(ending.on());
            team.end(ending);
        });
    }

    private Team change(String teamId, GraphQLContext context, BiConsumer<TeamRules, OpenTeam> change) {
        return changes.change(teamId, Caller.of(context), change);
    }
}
