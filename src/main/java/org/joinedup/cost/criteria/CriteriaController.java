package org.joinedup.cost.criteria;

import graphql.GraphQLContext;
import java.util.List;
import org.joinedup.cost.ledger.WindowInput;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/criteria.graphqls`.
@Controller
class CriteriaController {

    private static final int MOST = 100;

    private final CriteriaQueries queries;

    CriteriaController(CriteriaQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    CriteriaAnswer criteria(@Argument WindowInput window, GraphQLContext context) {
        var asked = queries.window(window);
        return CriteriaAnswer.of(asked, queries.criteria(asked, Caller.of(context)));
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    @Nullable
    HouseholdCriteria householdCriteria(
            @Argument String householdId, @Argument WindowInput window, GraphQLContext context) {
        return queries.householdCriteria(householdId, queries.window(window), Caller.of(context))
                .orElse(null);
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    @Nullable
    IndividualCriteria individualCriteria(
            @Argument String individualId, @Argument WindowInput window, GraphQLContext context) {
        return queries.individualCriteria(individualId, queries.window(window), Caller.of(context))
                .orElse(null);
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    Window<HouseholdOnCriteria> householdsOnCriteria(
            @Arguments HouseholdSearch search, ScrollSubrange page, GraphQLContext context) {
        var results = queries.criteria(queries.window(search.window()), Caller.of(context));
        return part(results.householdsOn(search.among(), search.atLeast()), Page.of(page, MOST));
    }

    private static <T> Window<T> part(List<T> all, Page page) {
        var from = (int) Math.min(page.skip(), all.size());
        var to = Math.min(from + page.first(), all.size());
        return Window.from(all.subList(from, to), OffsetScrollPosition.positionFunction(page.skip()), to < all.size());
    }
}
