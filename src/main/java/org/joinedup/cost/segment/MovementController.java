package org.joinedup.cost.segment;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/movement.graphqls`.
@Controller
class MovementController {

    private static final int MOST = 100;

    private final Movements movements;
    private final Graph graph;

    MovementController(Movements movements, Graph graph) {
        this.movements = movements;
        this.graph = graph;
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    CostMovement costMovement(@Arguments Movements.Asked asked, GraphQLContext context) {
        return movements.of(asked, Caller.of(context));
    }

    @SchemaMapping
    Window<RisenPerson> people(CostMovement answer, ScrollSubrange page) {
        return Page.of(page, MOST).of(answer.movement().risen());
    }

    /// @return an entry for everybody who is still an individual
    @BatchMapping
    Map<RisenPerson, Individual> individual(List<RisenPerson> people) {
        var ids = people.stream().map(RisenPerson::individualId).distinct().toList();
        var found =
                graph.read(Statement.named("cost/individuals").with("individualIds", ids), Individual::from).stream()
                        .collect(toMap(Individual::id, Function.identity()));
        return people.stream()
                .distinct()
                .filter(one -> found.containsKey(one.individualId()))
                .collect(toMap(Function.identity(), one -> found.get(one.individualId())));
    }
}
