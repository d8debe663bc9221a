package org.joinedup.involvement.change;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps whom accounts follow.
@Component
class Follows {

    private static final int MOST = 500;

    private final Graph graph;
    private final Clock clock;

    Follows(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// @return in the order in which they began
    List<Follow> all(String account) {
        return read(account, null);
    }

    /// @throws graphql.GraphqlErrorException if there is no such individual, or too many are
    ///     followed
    Follow begin(String account, String individualId, FollowKind kind) {
        if (all(account).size() >= MOST) {
            throw CallerMistake.because("You follow " + MOST + " already; end some of these first.");
        }
        var ids = run(Statement.named("change/createFollow")
                .with("id", UUID.randomUUID().toString())
                .with("account", account)
                .with("kind", kind.name())
                .with("individualId", individualId)
                .with("at", now()));
        if (ids.isEmpty()) {
            throw CallerMistake.because("There is no individual with this id.");
        }
        return read(account, ids.getFirst()).getFirst();
    }

    /// @return false if the account has no such follow
    boolean end(String account, String id) {
        return !run(Statement.named("change/endFollow")
                        .with("id", id)
                        .with("account", account)
                        .with("at", now()))
                .isEmpty();
    }

    private List<Follow> read(String account, @Nullable String id) {
        return graph.read(
                Statement.named("change/Query.follows").with("account", account).with("id", id), Follow::from);
    }

    private List<String> run(Statement statement) {
        var ids = new ArrayList<String>();
        graph.write(transaction -> {
            ids.clear();
            ids.addAll(transaction.run(statement, row -> row.text("id")));
        });
        return ids;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
