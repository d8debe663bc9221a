package org.joinedup.individual;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/individual/` that answer fields, one method for each file.
@Component
class IndividualQueries {

    private final Graph graph;

    IndividualQueries(Graph graph) {
        this.graph = graph;
    }

    Optional<Individual> individual(String id) {
        return graph.findOne(Statement.named("individual/Query.individual").with("individualId", id), Individual::from);
    }

    /// @return an entry for every individual asked for, surest record first
    Map<Individual, List<LinkedRecord>> records(List<Individual> individuals) {
        var ids = individuals.stream().map(Individual::id).distinct().toList();
        var recordsById = graph
                .read(Statement.named("individual/Individual.records").with("individualIds", ids), RecordsOfOne::from)
                .stream()
                .collect(toMap(RecordsOfOne::individualId, RecordsOfOne::records));
        return individuals.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> recordsById.getOrDefault(one.id(), List.of())));
    }

    /// One row of `Individual.records.cypher`.
    private record RecordsOfOne(String individualId, List<LinkedRecord> records) {

        static RecordsOfOne from(Row row) {
            return new RecordsOfOne(
                    row.text("individualId"),
                    row.rows("records").stream().map(LinkedRecord::from).toList());
        }
    }
}
