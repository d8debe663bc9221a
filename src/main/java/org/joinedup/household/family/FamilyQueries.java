package org.joinedup.household.family;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Today;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/family/`, one method for each file.
@Component
class FamilyQueries {

    private final Graph graph;
    private final Today today;
    private final SharedSystems shared;

    FamilyQueries(Graph graph, Today today, SharedSystems shared) {
        this.graph = graph;
        this.today = today;
        this.shared = shared;
    }

    /// @return empty when there is no such individual
    Optional<Family> family(String individualId, Extent extent, Caller caller) {
        var statement = shared("family/Query.family", caller)
                .with("individualId", individualId)
                .with("first", extent.first() + 1);
        return graph.findOne(statement, row -> new FamilyRow(row, today.day()).toFamily(extent));
    }

    FamilyNetwork network(Family family, Caller caller) {
        var statement = shared("family/Family.network", caller)
                .with("individualId", family.individual().id())
                .with("depth", family.extent().depth())
                .with("first", family.extent().first())
                .with("today", today.day());
        return graph.findOne(statement, FamilyNetwork::from)
                .orElseGet(() -> new FamilyNetwork(List.of(), List.of(), false));
    }

    /// @return an entry for every individual asked for
    Map<Individual, List<Relation>> relations(Collection<Individual> individuals, Caller caller) {
        var ids = individuals.stream().map(Individual::id).distinct().toList();
        var found = graph
                .read(shared("family/Individual.relations", caller).with("individualIds", ids), this::relationsOfOne)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return individuals.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    private Map.Entry<String, List<Relation>> relationsOfOne(Row row) {
        var ties = row.rows("statements").stream().map(StatedTie::from).toList();
        return Map.entry(row.text("individualId"), Relations.of(ties, today.day()));
    }

    private Statement shared(String name, Caller caller) {
        return shared.with(Statement.named(name), caller);
    }
}
