package org.joinedup.involvement.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.TestViewpoint;
import org.jspecify.annotations.Nullable;

/// Reads teams for tests of other packages.
///
/// @param queries over the test's graph
public record TestTeams(TeamQueries queries) {

    public static final Caller CALLER = new Caller("ash", Set.of(Role.PRACTITIONER));

    public TestTeams(Graph graph, Clock clock) {
        this(queries(graph, clock));
    }

    public Team team(String id) {
        return queries.team(id, CALLER).orElseThrow();
    }

    /// @return null if it was not formed yet
    public @Nullable Team asOf(String id, String moment) {
        return team(id).seenAt(Instant.parse(moment));
    }

    public List<Team> aroundIndividual(String id) {
        return queries.findFamily(new FamilyLookUp(id, null, null, false), CALLER)
                .orElseThrow()
                .teams();
    }

    public List<Team> everAroundIndividual(String id) {
        return queries.findFamily(new FamilyLookUp(id, null, null, true), CALLER)
                .orElseThrow()
                .teams();
    }

    public List<Team> ofPractitioner(String id) {
        return queries.findTeamsOf(id, false, CALLER).orElseThrow().teams();
    }

    static TeamQueries queries(Graph graph, Clock clock) {
        var now = TestViewpoint.of(graph, clock);
        return new TeamQueries(graph, now.today(), now.shared());
    }
}
