package org.joinedup.individual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Viewpoint;
import org.joinedup.viewpoint.Viewpoints;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/individual/` that answer fields, one method for each field: one
/// file for the present, which is asked most, and one for a moment that has passed.
@Component
class IndividualQueries {

    private final Graph graph;
    private final Viewpoints viewpoints;
    private final SharedSystems shared;

    IndividualQueries(Graph graph, Viewpoints viewpoints, SharedSystems shared) {
        this.graph = graph;
        this.viewpoints = viewpoints;
        this.shared = shared;
    }

    Optional<Individual> individual(String id, Viewpoint viewpoint, Caller caller) {
        var name = viewpoint.knownAt() == null ? "individual/Query.individual" : "individual/individualKnownAt";
        var statement = shared.with(Statement.named(name).with("individualId", id), caller);
        return graph.findOne(viewpoints.with(statement, viewpoint), row -> Individual.from(row, viewpoint));
    }

    /// @return an entry for every individual asked for, surest record first
    Map<Individual, List<LinkedRecord>> records(Collection<Individual> individuals, Caller caller) {
        var all = new HashMap<Individual, List<LinkedRecord>>();
        individuals.stream()
                .collect(groupingBy(Individual::viewpoint))
                .forEach((viewpoint, some) -> all.putAll(records(some, viewpoint, caller)));
        return all;
    }

    private Map<Individual, List<LinkedRecord>> records(
            List<Individual> individuals, Viewpoint viewpoint, Caller caller) {
        var name = viewpoint.knownAt() == null ? "individual/Individual.records" : "individual/recordsKnownAt";
        var statement = shared.with(Statement.named(name).with("individualIds", ids(individuals)), caller);
        var rows = graph
                .read(
                        viewpoints.with(statement, viewpoint),
                        row -> Map.entry(row.text("individualId"), row.rows("records")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return individuals.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        one -> rows.getOrDefault(one.id(), List.of()).stream()
                                .map(row -> LinkedRecord.from(row, one))
                                .toList()));
    }

    private static List<String> ids(Collection<Individual> individuals) {
        return individuals.stream().map(Individual::id).distinct().toList();
    }
}
