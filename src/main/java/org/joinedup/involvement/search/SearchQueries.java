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
    /// @param systems codes of the source systems that may be searched; null for all
    /// @param most candidates at most
    record Asked(String query, @Nullable Collection<String> systems, int most) {}

    /// @return who shares most with what was asked, the likeliest first
    List<Candidate> searchIndividuals(Asked asked) {
        var systems = asked.systems == null ? null : List.copyOf(asked.systems);
        var statement = Statement.named("search/Query.searchIndividuals")
                .with("query", asked.query)
                .with("systems", systems)
                .with("candidates", asked.most);
        return graph.read(statement, row -> Candidate.from(row, systems));
    }

    /// @param id of an individual that may have been merged
    /// @param systems codes of the source systems that may be searched; null for all
    List<Candidate> individualsMergedFrom(String id, @Nullable Collection<String> systems) {
        var codes = systems == null ? null : List.copyOf(systems);
        var statement =
                Statement.named("search/individualsMergedFrom").with("id", id).with("systems", codes);
        return graph.read(statement, row -> Candidate.from(row, codes).mergedFrom());
    }
}
