package org.joinedup.individual.review;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individual;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/review.graphqls`.
@Controller
class ReviewController {

    private static final int MOST = 100;

    private final ReviewQueries queries;

    ReviewController(ReviewQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    Window<ReviewItem> reviewQueue(@Argument @Nullable List<ReviewKind> kinds, ScrollSubrange page) {
        return queries.reviewQueue(kinds, Page.of(page, MOST));
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    @NotAboutPeople
    MatchQuality matchQuality() {
        return queries.matchQuality();
    }

    /// Nothing for others than a data manager: a guess must not be taken for knowledge.
    @BatchMapping(typeName = "Individual")
    Map<Individual, List<RelatedIndividual>> possiblySameAs(List<Individual> individuals, GraphQLContext context) {
        return isDataManager(context) ? queries.possiblySameAs(individuals) : Map.of();
    }

    /// Nothing for others than a data manager.
    @BatchMapping(typeName = "Individual")
    Map<Individual, List<RelatedIndividual>> familyLinks(List<Individual> individuals, GraphQLContext context) {
        return isDataManager(context) ? queries.familyLinks(individuals) : Map.of();
    }

    @BatchMapping(typeName = "ReviewItem")
    Map<ReviewItem, LinkDecision> decision(List<ReviewItem> items) {
        return queries.decisions(items);
    }

    @BatchMapping(typeName = "Individual", field = "weakestLink")
    Map<Individual, Double> weakestLinks(List<Individual> individuals) {
        return queries.weakestLinks(individuals);
    }

    private static boolean isDataManager(GraphQLContext context) {
        return Caller.of(context).roles().contains(Role.DATA_MANAGER);
    }
}
