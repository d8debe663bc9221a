package org.joinedup.cost.concentration;

import graphql.GraphQLContext;
import java.util.List;
import org.joinedup.cost.ledger.Questions;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/concentration.graphqls`.
@Controller
class ConcentrationController {

    private static final int MOST_POINTS = 100_000;
    private static final int WHOLE = 100;

    private final Questions questions;
    private final Concentrations concentrations;

    ConcentrationController(Questions questions, Concentrations concentrations) {
        this.questions = questions;
        this.concentrations = concentrations;
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    CostConcentration costConcentration(
            @Arguments Questions.Asked asked, @Argument ConcentrationOf of, GraphQLContext context) {
        return concentrations.of(questions.ask(asked, Caller.of(context)), of);
    }

    @SchemaMapping
    CostShare share(CostConcentration answer, @Argument double percent) {
        if (!(percent >= 0 && percent <= WHOLE)) {
            throw CallerMistake.because("Ask for a 'percent' from 0 to 100.");
        }
        return answer.spread().share(percent);
    }

    @SchemaMapping
    List<CurvePoint> curve(CostConcentration answer, @Argument int points) {
        if (points < 1 || points > MOST_POINTS) {
            throw CallerMistake.because("Ask for 1 to " + MOST_POINTS + " 'points'.");
        }
        return answer.spread().curve(points);
    }

    @SchemaMapping
    List<ReceivingAtLeast> receivingAtLeast(CostConcentration answer) {
        return concentrations.receivingAtLeast(answer.costs());
    }
}
