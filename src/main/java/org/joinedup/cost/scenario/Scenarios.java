package org.joinedup.cost.scenario;

import java.util.Optional;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Questions;
import org.joinedup.cost.ledger.WindowInput;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.Caller;
import org.springframework.stereotype.Component;

/// Works plans out, keeps them, and looks what became of them.
@Component
class Scenarios {

    private static final int LONGEST_REASON = 500;

    private final Questions questions;
    private final ScenarioQueries queries;

    Scenarios(Questions questions, ScenarioQueries queries) {
        this.questions = questions;
        this.queries = queries;
    }

    WhatIf whatIf(ScenarioInput input, Caller caller) {
        var costs = costs(input, caller);
        return new WhatIfs(costs, new PlanReader(costs).read(input)).whatIf();
    }

    Scenario create(ScenarioInput input, Caller caller) {
        var costs = costs(input, caller);
        var plan = new PlanReader(costs).read(input);
        var kept = new ScenarioQueries.Kept(plan.name(), new WhatIfs(costs, plan).whatIf());
        return queries.find(queries.keep(kept, costs, caller), caller).orElseThrow();
    }

    /// @throws graphql.GraphqlErrorException if there is none with this id, or no reason is given
    Scenario withdraw(String id, String reason, Caller caller) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw CallerMistake.because("Give a reason of 1 to " + LONGEST_REASON + " characters.");
        }
        if (queries.find(id, caller).isEmpty()) {
            throw CallerMistake.because("There is no scenario with this id.");
        }
        queries.withdraw(id, stripped, caller);
        return queries.find(id, caller).orElseThrow();
    }

    Optional<Scenario> find(String id, Caller caller) {
        return queries.find(id, caller);
    }

    /// @return what the same plan comes to by the present rows
    WhatIf now(Scenario scenario, Caller caller) {
        var costs = costs(scenario, input(scenario.then().window()), caller);
        return new WhatIfs(costs, plan(scenario, costs)).whatIf();
    }

    Outcome outcome(Scenario scenario, WindowInput window, Caller caller) {
        var before = costs(scenario, input(scenario.then().window()), caller);
        var after = costs(scenario, window, caller);
        return new Outcomes(scenario, before, after).outcome();
    }

    static Plan plan(Scenario scenario, Costs costs) {
        var then = scenario.then();
        return new Plan(
                scenario.name(),
                then.window(),
                costs.question().priceYear(),
                then.changes().stream().map(ChangeResult::change).toList(),
                then.effects().stream().map(EffectResult::effect).toList());
    }

    private Costs costs(ScenarioInput input, Caller caller) {
        return questions.ask(new Questions.Asked(input.window(), input.priceYear(), null), caller);
    }

    private Costs costs(Scenario scenario, WindowInput window, Caller caller) {
        return questions.ask(new Questions.Asked(window, scenario.then().priceYear(), null), caller);
    }

    private static WindowInput input(Window window) {
        return new WindowInput(window.from(), window.to());
    }
}
