package org.joinedup.involvement.team;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Page;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Today;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/team/` that read.
@Component
public class TeamQueries {

    /// Days for which a single event counts as a need.
    static final int LOOK_BACK = 90;

    private final Graph graph;
    private final Today today;
    private final SharedSystems shared;

    TeamQueries(Graph graph, Today today, SharedSystems shared) {
        this.graph = graph;
        this.today = today;
        this.shared = shared;
    }

    /// @return the formed team with this id
    public Optional<Team> team(String id, Caller caller) {
        return teams(List.of(id), caller).stream().findFirst();
    }

    /// @return the formed team with this id, as an open transaction sees it
    public Optional<Team> team(String id, Caller caller, GraphTransaction transaction) {
        return transaction.run(statement(List.of(id), caller), this::toTeam).stream()
                .findFirst();
    }

    Optional<TeamAroundFamily> findFamily(FamilyLookUp asked, Caller caller) {
        var statement = now("team/Query.teamAroundFamily", caller)
                .with("individualId", asked.individualId())
                .with("householdId", asked.householdId())
                .with("pastTeams", asked.pastTeams());
        return graph.findOne(statement, this::toFound)
                .map(found -> TeamAroundFamily.ofFamily(found.family(), teams(found.teamIds(), caller)));
    }

    Optional<TeamAroundFamily> findTeamsOf(String practitionerId, boolean pastTeams, Caller caller) {
        var statement = Statement.named("team/teamsOfPractitioner")
                .with("practitionerId", practitionerId)
                .with("pastTeams", pastTeams);
        return graph.findOne(statement, row -> row.texts("teamIds"))
                .map(ids -> TeamAroundFamily.ofPractitioner(practitionerId, teams(ids, caller)));
    }

    Window<LookedUpFamily> families(String practitionerId, Page page, Caller caller) {
        var statement = Statement.named("team/TeamAroundFamily.families")
                .with("practitionerId", practitionerId)
                .with("today", today.day());
        return page.window(graph, shared.with(statement, caller), LookedUpFamily::from);
    }

    private List<Team> teams(List<String> ids, Caller caller) {
        return ids.isEmpty() ? List.of() : graph.read(statement(ids, caller), this::toTeam);
    }

    private Statement statement(List<String> ids, Caller caller) {
        return now("team/Query.team", caller).with("teamIds", ids);
    }

    private Found toFound(Row row) {
        return new Found(TeamReader.of(row, today.day()).toFamily(row), row.texts("teamIds"));
    }

    private Team toTeam(Row row) {
        return TeamReader.of(row, today.day()).toTeam(Objects.requireNonNull(row.findRow("team")));
    }

    private Statement now(String name, Caller caller) {
        var day = today.day();
        var statement = Statement.named(name).with("today", day).with("eventsFrom", day.minusDays(LOOK_BACK));
        return shared.with(statement, caller);
    }

    /// A family, and which teams are around it.
    private record Found(List<LookedUpPerson> family, List<String> teamIds) {}
}
