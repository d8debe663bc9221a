package org.joinedup.involvement.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.joinedup.graph.Graph;
import org.jspecify.annotations.Nullable;

/// Reads teams for tests of other packages.
///
/// @param queries over the test's graph
public record TeamQueriesForTests(TeamQueries queries) {

    public TeamQueriesForTests(Graph graph, Clock clock) {
        this(new TeamQueries(graph, clock));
    }

    public Team team(String id) {
        return queries.team(id).orElseThrow();
    }

    /// @return null if it was not formed yet
    public @Nullable Team asOf(String id, String moment) {
        return team(id).seenAt(Instant.parse(moment));
    }

    public List<Team> aroundIndividual(String id) {
        return queries.findFamily(new FamilyLookUp(id, null, null, false))
                .orElseThrow()
                .teams();
    }

    public List<Team> everAroundIndividual(String id) {
        return queries.findFamily(new FamilyLookUp(id, null, null, true))
                .orElseThrow()
                .teams();
    }

    public List<Team> ofPractitioner(String id) {
        return queries.findTeamsOf(id, false).orElseThrow().teams();
    }
}
