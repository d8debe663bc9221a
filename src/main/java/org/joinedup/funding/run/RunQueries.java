package org.joinedup.funding.run;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.funding.export.Outcome;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Reads runs: the statements of `cypher/run/`.
@Component
class RunQueries {

    private final Graph graph;

    RunQueries(Graph graph) {
        this.graph = graph;
    }

    /// @return newest first
    Window<FundingRun> runs(Page page) {
        return page.window(graph, Statement.named("run/Query.fundingRuns").with("id", null), RunRows::toRun);
    }

    Optional<FundingRun> find(String id) {
        var one = Statement.named("run/Query.fundingRuns")
                .with("id", id)
                .with("skip", 0)
                .with("limit", 1);
        return graph.findOne(one, RunRows::toRun);
    }

    /// @return the packed data of each run, by its id
    Map<String, KeptText> data(Collection<String> ids) {
        var statement = Statement.named("run/fundingData")
                .with("ids", ids.stream().sorted().toList());
        return graph
                .read(statement, row -> Map.entry(row.text("id"), new KeptText(row.text("hash"), row.text("content"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @return what was allocated, computed from the data that each run keeps; empty where these
    ///     are not those that were recorded
    Map<FundingRun, Optional<Outcome>> outcomes(Collection<FundingRun> runs) {
        var data = data(runs.stream().map(FundingRun::id).toList());
        return runs.stream()
                .collect(toMap(
                        Function.identity(),
                        run -> Optional.ofNullable(data.get(run.id()))
                                .flatMap(KeptText::text)
                                .map(text -> outcome(run, text))));
    }

    /// @return what stands in the graph of all areas of a run, in order of code
    ResultRows rows(String id) {
        var statement = Statement.named("run/allocatedRows").with("id", id);
        return new ResultRows(List.copyOf(graph.read(statement, ResultRow::of)));
    }

    private static Outcome outcome(FundingRun run, String text) {
        var found = DataTextReader.read(text).outcome(run.choice(), run.limits());
        return new Outcome(run.title(), found.allocation(), found.shares(), found.limited(), run.facts());
    }
}
