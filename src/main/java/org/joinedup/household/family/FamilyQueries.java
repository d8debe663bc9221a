package org.joinedup.household.family;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/family/`, one method for each file.
@Component
class FamilyQueries {

    private final Graph graph;
    private final Clock clock;

    FamilyQueries(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /// @return empty when there is no such individual
    Optional<Family> family(String individualId, Extent extent) {
        var statement = ofAllSystems("family/Query.family")
                .with("individualId", individualId)
                .with("first", extent.first() + 1);
        return graph.findOne(statement, row -> new FamilyRow(row, today()).toFamily(extent));
    }

    FamilyNetwork network(Family family) {
        var statement = ofAllSystems("family/Family.network")
                .with("individualId", family.individual().id())
                .with("depth", family.extent().depth())
                .with("first", family.extent().first())
                .with("today", today());
        return graph.findOne(statement, FamilyNetwork::from)
                .orElseGet(() -> new FamilyNetwork(List.of(), List.of(), false));
    }

    /// @return an entry for every individual asked for
    Map<Individual, List<Relation>> relations(Collection<Individual> individuals) {
        var ids = individuals.stream().map(Individual::id).distinct().toList();
        var found = graph
                .read(ofAllSystems("family/Individual.relations").with("individualIds", ids), this::relationsOfOne)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return individuals.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    private Map.Entry<String, List<Relation>> relationsOfOne(Row row) {
        var ties = row.rows("statements").stream().map(StatedTie::from).toList();
        return Map.entry(row.text("individualId"), Relations.of(ties, today()));
    }

    private static Statement ofAllSystems(String name) {
        return Statement.named(name).with("systems", null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
