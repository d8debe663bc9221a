package org.joinedup.individual.review;

import graphql.GraphQLContext;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individuals;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/decision.graphqls`.
@Controller
class LinkDecisionController {

    private static final int MOST = 100;

    private final LinkDecisions decisions;
    private final ReviewQueries queries;
    private final Previews previews;
    private final Individuals individuals;

    LinkDecisionController(LinkDecisions decisions, ReviewQueries queries, Previews previews, Individuals individuals) {
        this.decisions = decisions;
        this.queries = queries;
        this.previews = previews;
        this.individuals = individuals;
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    Window<LinkDecision> linkDecisions(@Arguments DecisionSearch search, ScrollSubrange page) {
        return queries.linkDecisions(search, Page.of(page, MOST));
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    LinkExplanation explainLink(@Argument String left, @Argument String right) {
        var keys = RecordKeys.parse(left, right);
        var waterfall = individuals
                .findExplanation(keys.left(), keys.right())
                .orElseThrow(() -> CallerMistake.because("There are no two source records with these keys."));
        return new LinkExplanation(
                keys,
                waterfall,
                queries.individualsOf(keys),
                queries.decisionOn(keys).orElse(null));
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    DecisionPreview previewDecision(@Argument DecisionInput input) {
        var decision = input.toDecision();
        decisions.requireNoContradiction(decision);
        return previews.preview(decision);
    }

    @MutationMapping
    @AllowedTo(Role.DATA_MANAGER)
    LinkDecision decideLink(@Argument LinkDecisionInput input, GraphQLContext context) {
        var reason = Reason.parse(input.reason());
        var by = Caller.of(context).username();
        return decision(decisions.decide(input.toDecision(), reason, by));
    }

    @MutationMapping
    @AllowedTo(Role.DATA_MANAGER)
    LinkDecision undoLinkDecision(@Argument String id, @Argument String reason, GraphQLContext context) {
        decisions.undo(id, Reason.parse(reason), Caller.of(context).username());
        return decision(id);
    }

    private LinkDecision decision(String id) {
        return queries.decision(id).orElseThrow();
    }
}
