package org.joinedup.individual;

import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.Viewpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/individual.graphqls`.
@Controller
class IndividualController {

    private final IndividualQueries queries;
    private final RecordMatches matches;
    private final Viewpoints viewpoints;

    IndividualController(IndividualQueries queries, RecordMatches matches, Viewpoints viewpoints) {
        this.queries = queries;
        this.matches = matches;
        this.viewpoints = viewpoints;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @Nullable
    Individual individual(
            @Argument String id,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        return queries.individual(id, viewpoints.of(asOf, knownAt), Caller.of(context))
                .orElse(null);
    }

    @BatchMapping
    Map<Individual, List<LinkedRecord>> records(List<Individual> individuals, GraphQLContext context) {
        return queries.records(individuals, Caller.of(context));
    }

    @BatchMapping
    Map<LinkedRecord, RecordMatch> match(List<LinkedRecord> records, GraphQLContext context) {
        return matches.of(records, Caller.of(context));
    }
}
