package org.joinedup.household.family;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;

/// What is drawn of a family.
///
/// @param nodes people, the one asked about first, then the nearest
/// @param edges between any two of them
/// @param truncated whether there are more people within the depth
record FamilyNetwork(List<Node> nodes, List<FamilyEdge> edges, boolean truncated) {

    /// Somebody in a drawing.
    ///
    /// @param individual who
    /// @param steps away from the person who is asked about, 0 for themself
    record Node(Individual individual, int steps) implements AuditSubject {

        @Override
        public List<String> auditSubjects() {
            return individual.auditSubjects();
        }
    }

    /// @param row of `Family.network.cypher`
    static FamilyNetwork from(Row row) {
        var people = row.rows("nodes").stream().map(Individual::from).toList();
        var edges = FamilyEdge.merged(
                row.rows("edges").stream().map(FamilyEdge::from).toList());
        var steps = steps(people.getFirst().id(), edges);
        var nodes = people.stream()
                .map(person -> new Node(person, steps.getOrDefault(person.id(), 0)))
                .toList();
        return new FamilyNetwork(nodes, edges, row.flag("truncated"));
    }

    /// @return how far each is from the first; breadth first
    private static Map<String, Integer> steps(String first, List<FamilyEdge> edges) {
        var steps = new HashMap<>(Map.of(first, 0));
        var next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            var id = next.remove();
            var step = steps.getOrDefault(id, 0) + 1;
            edges.stream()
                    .flatMap(edge -> otherEnd(edge, id))
                    .filter(other -> steps.putIfAbsent(other, step) == null)
                    .forEach(next::add);
        }
        return steps;
    }

    private static Stream<String> otherEnd(FamilyEdge edge, String id) {
        return edge.fromId().equals(id)
                ? Stream.of(edge.toId())
                : edge.toId().equals(id) ? Stream.of(edge.fromId()) : Stream.empty();
    }
}
