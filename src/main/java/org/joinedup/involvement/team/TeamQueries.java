package org.joinedup.involvement.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Page;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/team/` that read.
@Component
public class TeamQueries {

    /// Days for which a single event counts as a need.
    static final int LOOK_BACK = 90;

    private final Graph graph;
    private final Clock clock;

    TeamQueries(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// @return the formed team with this id
    public Optional<Team> team(String id) {
        return teams(List.of(id)).stream().findFirst();
    }

    /// @return the formed team with this id, as an open transaction sees it
    public Optional<Team> team(String id, GraphTransaction transaction) {
        return transaction.run(statement(List.of(id)), this::toTeam).stream().findFirst();
    }

    Optional<TeamAroundFamily> findFamily(FamilyLookUp asked) {
        var statement = now("team/Query.teamAroundFamily")
                .with("individualId", asked.individualId())
                .with("householdId", asked.householdId())
                .with("pastTeams", asked.pastTeams());
        return graph.findOne(statement, this::toFound)
                .map(found -> TeamAroundFamily.ofFamily(found.family(), teams(found.teamIds())));
    }

    Optional<TeamAroundFamily> findTeamsOf(String practitionerId, boolean pastTeams) {
        var statement = Statement.named("team/teamsOfPractitioner")
                .with("practitionerId", practitionerId)
                .with("pastTeams", pastTeams);
        return graph.findOne(statement, row -> row.texts("teamIds"))
                .map(ids -> TeamAroundFamily.ofPractitioner(practitionerId, teams(ids)));
    }

    Window<LookedUpFamily> families(String practitionerId, Page page) {
        var statement = Statement.named("team/TeamAroundFamily.families")
                .with("practitionerId", practitionerId)
                .with("today", today())
                .with("systems", sharedSystems());
        return page.window(graph, statement, LookedUpFamily::from);
    }

    private List<Team> teams(List<String> ids) {
        return ids.isEmpty() ? List.of() : graph.read(statement(ids), this::toTeam);
    }

    private Statement statement(List<String> ids) {
        return now("team/Query.team").with("teamIds", ids);
    }

    private Found toFound(Row row) {
        return new Found(TeamReader.of(row, today()).toFamily(row), row.texts("teamIds"));
    }

    private Team toTeam(Row row) {
        return TeamReader.of(row, today()).toTeam(Objects.requireNonNull(row.findRow("team")));
    }

    private Statement now(String name) {
        var today = today();
        return Statement.named(name)
                .with("today", today)
                .with("eventsFrom", today.minusDays(LOOK_BACK))
                .with("systems", sharedSystems());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @return codes of the source systems that are shared with the caller; null for all of them
    private static @Nullable List<String> sharedSystems() {
        return null;
    }

    /// A family, and which teams are around it.
    private record Found(List<LookedUpPerson> family, List<String> teamIds) {}
}
