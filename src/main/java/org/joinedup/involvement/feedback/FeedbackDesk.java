package org.joinedup.involvement.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Takes, shows and closes what people say is wrong in partners' rows.
@Component
class FeedbackDesk {

    private static final int LONGEST_REASON = 500;

    private final Graph graph;
    private final Clock clock;

    FeedbackDesk(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Window<Feedback> find(FeedbackSearch search, Caller caller, Page page) {
        return page.window(graph, search.toStatement(caller), Feedback::from);
    }

    /// @throws graphql.GraphqlErrorException if there is no such row, or it can't be said of it
    Feedback report(FeedbackInput input, Caller caller) {
        var statement = input.toStatement()
                .with("id", UUID.randomUUID().toString())
                .with("by", caller.username())
                .with("roles", caller.roles().stream().map(Role::name).toList())
                .with("at", now());
        return write(statement, caller, "There is no row with this id.");
    }

    /// @throws graphql.GraphqlErrorException if there is none with this id, or no reason is given
    Feedback close(String id, String reason, Caller caller) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw CallerMistake.because("Give a reason of 1 to " + LONGEST_REASON + " characters.");
        }
        var statement = Statement.named("feedback/closeFeedback")
                .with("id", id)
                .with("by", caller.username())
                .with("reason", stripped)
                .with("at", now());
        return write(statement, caller, "There is no feedback with this id.");
    }

    private Feedback write(Statement statement, Caller caller, String mistake) {
        var ids = new ArrayList<String>();
        graph.write(transaction -> {
            ids.clear();
            ids.addAll(transaction.run(statement, row -> row.text("id")));
        });
        return ids.stream()
                .findFirst()
                .map(id -> FeedbackSearch.one(id)
                        .toStatement(caller)
                        .with("skip", 0)
                        .with("limit", 1))
                .flatMap(one -> graph.findOne(one, Feedback::from))
                .orElseThrow(() -> CallerMistake.because(mistake));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
