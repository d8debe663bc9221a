package org.joinedup.cost.criteria;

import java.util.Optional;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Questions;
import org.joinedup.cost.ledger.WindowInput;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.springframework.stereotype.Component;

/// What a caller may see of the criteria.
@Component
class CriteriaQueries {

    private final Graph graph;
    private final CriteriaResults results;
    private final SharedSystems shared;
    private final Questions questions;

    CriteriaQueries(Graph graph, CriteriaResults results, SharedSystems shared, Questions questions) {
        this.graph = graph;
        this.results = results;
        this.shared = shared;
        this.questions = questions;
    }

    Window window(WindowInput asked) {
        return questions.window(asked);
    }

    CriteriaOfWindow criteria(Window window, Caller caller) {
        return results.of(window, shared.of(caller));
    }

    /// @return empty when there is no such household that the caller may see
    Optional<HouseholdCriteria> householdCriteria(String id, Window window, Caller caller) {
        var statement = Statement.named("criteria/Query.householdCriteria").with("householdId", id);
        return graph.findOne(shared.with(statement, caller), row -> row.text("id"))
                .map(found -> new HouseholdCriteria(
                        found, window, criteria(window, caller).ofHousehold(found)));
    }

    /// @return empty when there is no such person whom the caller may see
    Optional<IndividualCriteria> individualCriteria(String id, Window window, Caller caller) {
        var statement = Statement.named("criteria/Query.individualCriteria").with("individualId", id);
        return graph.findOne(shared.with(statement, caller), row -> row.text("id"))
                .map(found -> new IndividualCriteria(
                        found, window, criteria(window, caller).ofIndividual(found)));
    }
}
