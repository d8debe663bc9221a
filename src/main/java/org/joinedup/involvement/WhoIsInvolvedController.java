package org.joinedup.involvement;

import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.individual.Individual;
import org.joinedup.involvement.WhoIsInvolved.Question;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.Viewpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/whoisinvolved.graphqls`, and `Individual.involvements`.
@Controller
class WhoIsInvolvedController {

    private final WhoIsInvolvedQueries queries;
    private final Viewpoints viewpoints;

    WhoIsInvolvedController(WhoIsInvolvedQueries queries, Viewpoints viewpoints) {
        this.queries = queries;
        this.viewpoints = viewpoints;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    WhoIsInvolved whoIsInvolved(
            @Argument String individualId,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            @Arguments InvolvementFilter filter,
            GraphQLContext context) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        var question = new Question(viewpoint, viewpoints.day(viewpoint), filter);
        return queries.whoIsInvolved(individualId, question, Caller.of(context)).orElse(null);
    }

    @BatchMapping
    Map<Individual, List<InvolvementAnswer>> involvements(List<Individual> individuals, GraphQLContext context) {
        return queries.involvements(individuals, Caller.of(context));
    }
}
