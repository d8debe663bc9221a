package org.joinedup.involvement.change;

import graphql.GraphQLContext;
import java.time.Instant;
import java.util.List;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// The fields of `schema/change.graphqls`.
@Controller
class ChangeController {

    private final ChangeQueries queries;
    private final ChangeFeed feed;
    private final Follows follows;

    ChangeController(ChangeQueries queries, ChangeFeed feed, Follows follows) {
        this.queries = queries;
        this.feed = feed;
        this.follows = follows;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Changes changes(@Arguments ChangeQuestion question, GraphQLContext context) {
        return queries.changes(Caller.of(context), question)
                .orElseThrow(() -> new AccessDeniedException("Your account may not be told of changes any more."));
    }

    @SubscriptionMapping("changes")
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Flux<Changes> changesAsTheyCome(@Argument Instant since, GraphQLContext context) {
        return feed.changes(Caller.of(context), since);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    List<Follow> follows(GraphQLContext context) {
        return follows.all(Caller.of(context).username());
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Follow follow(@Argument String individualId, @Argument FollowKind kind, GraphQLContext context) {
        return follows.begin(Caller.of(context).username(), individualId, kind);
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    boolean unfollow(@Argument String id, GraphQLContext context) {
        return follows.end(Caller.of(context).username(), id);
    }
}
