package org.joinedup.involvement.team;

import java.time.Instant;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
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
            @Argument boolean pastTeams) {
        var asked = new FamilyLookUp(individualId, householdId, practitionerId, pastTeams);
        var found = practitionerId == null ? queries.findFamily(asked) : queries.findTeamsOf(practitionerId, pastTeams);
        return found.orElse(null);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    Team team(@Argument String id, @Argument @Nullable Instant asOf) {
        return queries.team(id)
                .map(team -> asOf == null ? team : team.seenAt(asOf))
                .orElse(null);
    }

    @SchemaMapping
    @Nullable
    Window<LookedUpFamily> families(TeamAroundFamily asked, ScrollSubrange page) {
        var practitionerId = asked.practitionerId();
        return practitionerId == null ? null : queries.families(practitionerId, Page.of(page, MOST));
    }
}
