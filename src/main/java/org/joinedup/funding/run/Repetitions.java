package org.joinedup.funding.run;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Computes runs again, from what the graph keeps and nothing else.
@Component
class Repetitions {

    private final RunQueries queries;

    Repetitions(RunQueries queries) {
        this.queries = queries;
    }

    Repetition repeat(FundingRun run) {
        var kept = queries.rows(run.id());
        var text = Optional.ofNullable(queries.data(List.of(run.id())).get(run.id()))
                .flatMap(KeptText::text);
        var today = text.flatMap(data -> compute(run, data));
        return new Repetition(
                run,
                text.isPresent(),
                kept.hash().equals(run.resultHash()),
                today.map(ResultRows::hash).orElse(null),
                ProgramVersion.current(),
                kept.differences(today.orElse(new ResultRows(List.of()))));
    }

    /// Empty if the choice, changed by hand, does not fit the data, or they are of another format.
    private static Optional<ResultRows> compute(FundingRun run, String data) {
        try {
            return Optional.of(ResultRows.of(DataTextReader.read(data).outcome(run.choice(), run.limits())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
