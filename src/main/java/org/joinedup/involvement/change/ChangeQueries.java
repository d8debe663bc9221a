package org.joinedup.involvement.change;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Derives what has changed for a caller from what the graph holds of the past.
///
/// A read can overlap with the transaction that publishes a load and miss a row that it moves. So
/// the loads are looked at before and after: if they are not the same, it is read again; while a
/// load is under way, what is found is told, and will be told again.
@Component
class ChangeQueries {

    static final Set<Role> ROLES = Set.of(Role.PRACTITIONER, Role.TEAM_MANAGER);

    private static final int TRIES = 3;
    private static final String LOADING = "A load is under way; all this is told again, with what it brings, after it.";

    private final Graph graph;
    private final Duration longestWrite;

    /// @param longestWrite how much later than its moment a change of a team can be written
    ChangeQueries(Graph graph, @Value("${joinedup.graph.write-timeout:30m}") Duration longestWrite) {
        this.graph = graph;
        this.longestWrite = longestWrite;
    }

    /// @return empty if the account may not be told of changes any more
    Optional<Changes> changes(Caller caller, ChangeQuestion question) {
        return changes(caller, question, TRIES);
    }

    private Optional<Changes> changes(Caller caller, ChangeQuestion question, int tries) {
        var before = state(question);
        var rows = read(caller, question, before);
        var after = state(question);
        if (!after.equals(before) && tries > 1) {
            return changes(caller, question, tries - 1);
        }
        var loading = after.loading() || !after.equals(before);
        return rows.map(found -> answer(question, question.cursor(before), new Found(found, loading)));
    }

    private LoadState state(ChangeQuestion question) {
        var statement = Statement.named("change/loadState").with("since", at(question.since()));
        return graph.findOne(statement, LoadState::from).orElseThrow();
    }

    private Optional<List<Change>> read(Caller caller, ChangeQuestion question, LoadState state) {
        var watched =
                graph.findOne(watched(caller, question, state), row -> row).orElseThrow();
        return watched.flag("allowed")
                ? Optional.of(graph.read(
                        changes(question, state).with("people", people(watched)).with("roles", names(caller.roles())),
                        Change::from))
                : Optional.empty();
    }

    private static Statement watched(Caller caller, ChangeQuestion question, LoadState state) {
        return Statement.named("change/peopleWatched")
                .with("account", caller.username())
                .with("roles", names(ROLES))
                .with("after", at(state.read()))
                .with("since", at(question.since()));
    }

    private Statement changes(ChangeQuestion question, LoadState state) {
        var cursor = question.cursor(state);
        return Statement.named("change/Query.changes")
                .with("after", at(state.read()))
                .with("through", at(cursor.latest()))
                .with("teamsAfter", at(question.since()).minus(longestWrite))
                .with("fromAt", at(cursor.at()))
                .with("fromId", cursor.id())
                .with("limit", question.first() + 1L);
    }

    private static Changes answer(ChangeQuestion question, ChangeCursor cursor, Found found) {
        var note = found.loading() ? LOADING : null;
        if (found.rows().size() > question.first()) {
            var page = found.rows().subList(0, question.first());
            var next = cursor.after(page.getLast(), found.loading()).toText();
            return new Changes(question.since(), page, next, note);
        }
        var through = cursor.sure() && !found.loading() ? cursor.latest() : question.since();
        return new Changes(through, found.rows(), null, note);
    }

    private static List<Map<String, Object>> people(Row watched) {
        return watched.rows("people").stream()
                .map(one -> Map.<String, Object>of("id", one.text("id"), "rank", one.integer("rank")))
                .toList();
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }

    /// One more row than was asked for, if there are more, and whether a load was under way.
    private record Found(List<Change> rows, boolean loading) {}
}
