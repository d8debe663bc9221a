package org.joinedup.involvement.team.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.involvement.change.TeamsChanged;
import org.joinedup.involvement.team.Team;
import org.joinedup.involvement.team.TeamQueries;
import org.joinedup.security.Caller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes what people do to teams: each change in one transaction, all of it or nothing.
///
/// The first statement of a transaction writes to the team, so that of two changes of one team at
/// once the second sees what the first has done before its rules are looked at.
@Component
class TeamChanges {

    private final Graph graph;
    private final TeamQueries queries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TeamChanges(Graph graph, TeamQueries queries, Clock clock, ApplicationEventPublisher events) {
        this.graph = graph;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /// @param by whose account it is
    /// @return the team
    /// @throws graphql.GraphqlErrorException if a value can't be taken or somebody is not there
    Team form(FormTeamInput input, Caller by) {
        var id = UUID.randomUUID().toString();
        var family = input.family();
        var everybody = input.everybody();
        var notes = input.notes(today());
        graph.write(transaction -> {
            var team = open(id, by.username(), transaction);
            team.create();
            var around = new HashSet<String>();
            family.stream().map(team::addFamilyMember).forEach(one -> requireOnce(around.add(one)));
            notes.forEach(team::addNote);
            var members = everybody.stream().map(team::addMember).toList();
            team.setLead(members.getFirst());
        });
        events.publishEvent(new TeamsChanged());
        return queries.team(id, by).orElseThrow();
    }

    /// @param by whose account it is
    /// @param change is given the rules, which know the team as it is, and the way to write
    /// @return the team as it is then
    /// @throws graphql.GraphqlErrorException if there is no such team, it has ended, or a rule
    ///     refuses
    Team change(String teamId, Caller by, BiConsumer<TeamRules, OpenTeam> change) {
        graph.write(transaction -> {
            var open = open(teamId, by.username(), transaction);
            if (!open.touch()) {
                throw CallerMistake.because("There is no team with this id.");
            }
            var rules = new TeamRules(queries.team(teamId, by, transaction).orElseThrow());
            rules.requireGoingOn();
            change.accept(rules, open);
        });
        events.publishEvent(new TeamsChanged());
        return queries.team(teamId, by).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private OpenTeam open(String id, String by, GraphTransaction transaction) {
        return new OpenTeam(id, by, clock.instant().atZone(ZoneOffset.UTC), transaction);
    }

    private static void requireOnce(boolean isNew) {
        if (!isNew) {
            throw CallerMistake.because("Two of these ids are one person's now: give everybody once.");
        }
    }
}
