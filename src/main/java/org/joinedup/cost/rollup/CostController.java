package org.joinedup.cost.rollup;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.joinedup.cost.ledger.Questions;
import org.joinedup.cost.rollup.Lines.MemberCost;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individual;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/costrollup.graphqls`.
@Controller
class CostController {

    private static final int MOST = 100;

    private final Questions questions;
    private final Postings postings;
    private final LedgerCheck check;

    CostController(Questions questions, Postings postings, LedgerCheck check) {
        this.questions = questions;
        this.postings = postings;
        this.check = check;
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    RollUp placeCost(@Arguments Questions.Asked asked, GraphQLContext context) {
        return new RollUp(questions.ask(asked, Caller.of(context)), Scope.PLACE);
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    @Nullable
    RollUp individualCost(@Argument String individualId, @Arguments Questions.Asked asked, GraphQLContext context) {
        var costs = questions.ask(asked, Caller.of(context));
        var number = costs.ledger().findPerson(individualId);
        return number == null ? null : new RollUp(costs, Scope.person(individualId, number));
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    @Nullable
    RollUp householdCost(@Argument String householdId, @Arguments Questions.Asked asked, GraphQLContext context) {
        var costs = questions.ask(asked, Caller.of(context));
        var homes = costs.ledger().homes();
        var number = homes.find(householdId);
        return number == null ? null : new RollUp(costs, Scope.household(householdId, number, homes.members(number)));
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    LedgerCheck.Outcome ledgerCheck(@Arguments Questions.Asked asked, GraphQLContext context) {
        return check.of(questions.ask(asked, Caller.of(context)));
    }

    @SchemaMapping(typeName = "CostRollUp")
    @Nullable
    Window<Posting> postings(RollUp rollUp, ScrollSubrange page) {
        return rollUp.scope().people() == null ? null : postings.of(rollUp, Page.of(page, MOST));
    }

    @BatchMapping(typeName = "MemberCost")
    Map<MemberCost, Individual> individual(List<MemberCost> members) {
        return postings.individuals(members);
    }
}
