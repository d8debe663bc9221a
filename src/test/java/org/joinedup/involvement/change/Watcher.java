package org.joinedup.involvement.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;

/// Somebody who follows people and asks again and again what has changed.
final class Watcher {

    private static final Caller CALLER = new Caller("ash", Set.of(Role.PRACTITIONER));

    private final ChangeQueries queries;
    private final Follows follows;
    private final Graph graph;
    private Instant since = Instant.EPOCH;

    Watcher(Graph graph) {
        this.graph = graph;
        this.queries = new ChangeQueries(graph, Duration.ofMinutes(30));
        this.follows = new Follows(graph, Clock.fixed(Instant.parse("2011-04-01T09:00:00Z"), ZoneOffset.UTC));
    }

    /// @param practitionerIds who the watcher is in source systems
    Watcher withAccount(String... practitionerIds) {
        graph.write(Statement.named("test/createAccount")
                .with("username", CALLER.username())
                .with("role", Role.PRACTITIONER.name())
                .with("practitionerIds", List.of(practitionerIds)));
        return this;
    }

    Follow follows(String recordKey, FollowKind kind) {
        return follows.begin(CALLER.username(), individual(recordKey), kind);
    }

    Follow follow(String id) {
        return follows.all(CALLER.username()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean unfollows(String id) {
        return follows.end(CALLER.username(), id);
    }

    String individual(String recordKey) {
        return graph.read(Statement.named("test/links"), row -> row).stream()
                .filter(row -> row.text("key").equals(recordKey))
                .map(row -> row.text("individualId"))
                .findFirst()
                .orElseThrow();
    }

    /// Asks from where the answer before ended, page by page.
    List<Change> asks() {
        return asks(ChangeQuestion.MOST);
    }

    List<Change> asks(int pageSize) {
        var all = new ArrayList<Change>();
        var question = new ChangeQuestion(since, pageSize, null);
        do {
            var page = queries.changes(CALLER, question).orElseThrow();
            all.addAll(page.changes());
            since = page.through();
            question = question.page(page.next());
        } while (question.after() != null);
        return all;
    }

    List<String> sentences() {
        return asks().stream().map(Change::sentence).toList();
    }

    /// Goes back to what it knew at a moment.
    Watcher since(Instant moment) {
        since = moment;
        return this;
    }

    Instant through() {
        return since;
    }
}
