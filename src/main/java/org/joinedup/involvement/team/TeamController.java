package org.joinedup.involvement.team;

import graphql.GraphQLContext;
import java.time.Instant;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/team.graphqls` and `schema/formedteam.graphqls`.
@Controller
class TeamController {

    private static final int MOST = 100;

    private final TeamQueries queries;

    TeamController(TeamQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    TeamAroundFamily teamAroundFamily(
            @Argument @Nullable String individualId,
            @Argument @Nullable String householdId,
            @Argument @Nullable String practitionerId,
            @Argument boolean pastTeams,
            GraphQLContext context) {
        var asked = new FamilyLookUp(individualId, householdId, practitionerId, pastTeams);
        var caller = Caller.of(context);
        var found = practitionerId == null
                ? queries.findFamily(asked, caller)
                : queries.findTeamsOf(practitionerId, pastTeams, caller);
        return found.orElse(null);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    Team team(@Argument String id, @Argument @Nullable Instant asOf, GraphQLContext context) {
        return queries.team(id, Caller.of(context))
                .map(team -> asOf == null ? team : team.seenAt(asOf))
                .orElse(null);
    }

    @SchemaMapping
    @Nullable
    Window<LookedUpFamily> families(TeamAroundFamily asked, ScrollSubrange page, GraphQLContext context) {
        var practitionerId = asked.practitionerId();
        return practitionerId == null
                ? null
                : queries.families(practitionerId, Page.of(page, MOST), Caller.of(context));
    }
}
