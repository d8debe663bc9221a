package org.joinedup.involvement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.joinedup.involvement.WhoIsInvolved.Question;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.Coverages;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Viewpoint;
import org.joinedup.viewpoint.Viewpoints;
import org.springframework.stereotype.Component;

/// Runs the statements that answer who is involved: one file for the present, which is asked most,
/// and one for a moment that has passed.
@Component
class WhoIsInvolvedQueries {

    private final Graph graph;
    private final Viewpoints viewpoints;
    private final Coverages coverages;
    private final SharedSystems shared;

    WhoIsInvolvedQueries(Graph graph, Viewpoints viewpoints, Coverages coverages, SharedSystems shared) {
        this.graph = graph;
        this.viewpoints = viewpoints;
        this.coverages = coverages;
        this.shared = shared;
    }

    Optional<WhoIsInvolved> whoIsInvolved(String individualId, Question question, Caller caller) {
        var present = question.viewpoint().knownAt() == null;
        var name = present ? "involvement/Query.whoIsInvolved" : "involvement/whoIsInvolvedKnownAt";
        var statement = shared.with(Statement.named(name).with("individualId", individualId), caller);
        var sources = coverages.states(caller, question.viewpoint());
        return graph.findOne(
                viewpoints.with(statement, question.viewpoint()), row -> WhoIsInvolved.from(row, sources, question));
    }

    /// @return an entry for every individual asked for, current involvements first
    Map<Individual, List<InvolvementAnswer>> involvements(Collection<Individual> individuals, Caller caller) {
        var all = new HashMap<Individual, List<InvolvementAnswer>>();
        individuals.stream()
                .collect(groupingBy(Individual::viewpoint))
                .forEach((viewpoint, some) -> all.putAll(involvements(some, viewpoint, caller)));
        return all;
    }

    private Map<Individual, List<InvolvementAnswer>> involvements(
            List<Individual> individuals, Viewpoint viewpoint, Caller caller) {
        var present = viewpoint.knownAt() == null;
        var ids = individuals.stream().map(Individual::id).distinct().toList();
        var statement = Statement.named(
                        present ? "involvement/Individual.involvements" : "involvement/involvementsKnownAt")
                .with("individualIds", ids);
        var mapper = sourced(viewpoint, caller);
        var found = graph
                .read(
                        viewpoints.with(shared.with(statement, caller), viewpoint),
                        row -> Map.entry(
                                row.text("individualId"),
                                row.rows("involvements").stream().map(mapper).toList()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return individuals.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    private Function<Row, InvolvementAnswer> sourced(Viewpoint viewpoint, Caller caller) {
        var bySystem = coverages.states(caller, viewpoint).stream()
                .collect(toMap(one -> one.source().code(), Function.identity()));
        return row -> {
            var state = Objects.requireNonNull(bySystem.get(row.text("system")));
            return InvolvementAnswer.from(row, state.source(), state.owner());
        };
    }
}
