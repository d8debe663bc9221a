package org.joinedup.involvement.search;

import java.util.Collection;
import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/search/`, one method for each file.
@Component
class SearchQueries {

    private final Graph graph;

    SearchQueries(Graph graph) {
        this.graph = graph;
    }

    /// @param query of the full-text index ([CandidateQuery])
    /// @param id of an individual; null when none was asked
    /// @param systems codes of the source systems that may be searched; null for all
    /// @param most candidates at most
    record Asked(
            String query, @Nullable String id, @Nullable Collection<String> systems, int most) {}

    /// @return who shares most with what was asked, the likeliest first
    List<Candidate> searchIndividuals(Asked asked) {
        var systems = asked.systems == null ? null : List.copyOf(asked.systems);
        var statement = Statement.named("search/Query.searchIndividuals")
                .with("query", asked.query)
                .with("id", asked.id)
                .with("systems", systems)
                .with("candidates", asked.most);
        return graph.read(statement, row -> Candidate.from(row, systems));
    }
}
