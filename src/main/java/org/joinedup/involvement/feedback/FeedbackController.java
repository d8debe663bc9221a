package org.joinedup.involvement.feedback;

import graphql.GraphQLContext;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/feedback.graphqls`.
@Controller
class FeedbackController {

    private static final int MOST = 100;

    private final FeedbackDesk desk;

    FeedbackController(FeedbackDesk desk) {
        this.desk = desk;
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    Window<Feedback> feedback(
            @Argument @Nullable Boolean open,
            @Argument @Nullable String system,
            ScrollSubrange page,
            GraphQLContext context) {
        var search = new FeedbackSearch(null, null, open, system);
        return desk.find(search, Caller.of(context), Page.of(page, MOST));
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Window<Feedback> myFeedback(ScrollSubrange page, GraphQLContext context) {
        var caller = Caller.of(context);
        return desk.find(FeedbackSearch.by(caller.username()), caller, Page.of(page, MOST));
    }

    @MutationMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    Feedback reportWrong(@Argument FeedbackInput input, GraphQLContext context) {
        return desk.report(input, Caller.of(context));
    }

    @MutationMapping
    @AllowedTo(Role.DATA_MANAGER)
    Feedback closeFeedback(@Argument String id, @Argument String reason, GraphQLContext context) {
        return desk.close(id, reason, Caller.of(context));
    }
}
