package org.joinedup.individual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.Viewpoint;
import org.joinedup.viewpoint.Viewpoints;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/individual/` that answer fields, one method for each field: one
/// file for the present, which is asked most, and one for a moment that has passed.
@Component
class IndividualQueries {

    private final Graph graph;
    private final Viewpoints viewpoints;

    IndividualQueries(Graph graph, Viewpoints viewpoints) {
        this.graph = graph;
        this.viewpoints = viewpoints;
    }

    Optional<Individual> individual(String id, Viewpoint viewpoint, Caller caller) {
        var name = viewpoint.knownAt() == null ? "individual/Query.individual" : "individual/individualKnownAt";
        var statement = Statement.named(name).with("individualId", id).with("roles", caller.roleNames());
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
        var statement = Statement.named(name)
                .with("individualIds", ids(individuals))
                .with("roles", caller.roleNames());
        var byId = individuals.stream().collect(toMap(Individual::id, one -> one, (one, same) -> one));
        var found = new HashMap<Individual, List<LinkedRecord>>();
        individuals.forEach(one -> found.put(one, List.of()));
        graph.read(viewpoints.with(statement, viewpoint), row -> {
                    var individual = byId.get(row.text("individualId"));
                    return Map.entry(
                            individual,
                            row.rows("records").stream()
                                    .map(record -> LinkedRecord.from(record, individual))
                                    .toList());
                })
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static List<String> ids(Collection<Individual> individuals) {
        return individuals.stream().map(Individual::id).distinct().toList();
    }
}
