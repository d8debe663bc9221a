package org.joinedup.cost.scenario;

import graphql.GraphQLContext;
import org.joinedup.cost.ledger.WindowInput;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/scenario.graphqls`.
@Controller
class ScenarioController {

    private static final int MOST = 100;

    private final Scenarios scenarios;
    private final ScenarioQueries queries;

    ScenarioController(Scenarios scenarios, ScenarioQueries queries) {
        this.scenarios = scenarios;
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    WhatIf whatIf(@Argument ScenarioInput input, GraphQLContext context) {
        return scenarios.whatIf(input, Caller.of(context));
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    @Nullable
    Scenario scenario(@Argument String id, GraphQLContext context) {
        return scenarios.find(id, Caller.of(context)).orElse(null);
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    Window<Scenario> scenarios(@Argument @Nullable Boolean withdrawn, ScrollSubrange page, GraphQLContext context) {
        return queries.scenarios(withdrawn, Page.of(page, MOST), Caller.of(context));
    }

    @MutationMapping
    @AllowedTo(Role.ANALYST)
    Scenario createScenario(@Argument ScenarioInput input, GraphQLContext context) {
        return scenarios.create(input, Caller.of(context));
    }

    @MutationMapping
    @AllowedTo(Role.ANALYST)
    Scenario withdrawScenario(@Argument String id, @Argument String reason, GraphQLContext context) {
        return scenarios.withdraw(id, reason, Caller.of(context));
    }

    @SchemaMapping(typeName = "Scenario")
    WhatIf now(Scenario scenario, GraphQLContext context) {
        return scenarios.now(scenario, Caller.of(context));
    }

    @SchemaMapping(typeName = "Scenario")
    Outcome outcome(Scenario scenario, @Argument WindowInput window, GraphQLContext context) {
        return scenarios.outcome(scenario, window, Caller.of(context));
    }
}
