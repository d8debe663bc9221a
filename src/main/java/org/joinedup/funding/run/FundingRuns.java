package org.joinedup.funding.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.rank.Checksums;
import org.joinedup.graph.Batches;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.springframework.stereotype.Component;

/// Keeps allocations, publishes them and reads them back.
///
/// Writing is one after the other, so that data which nobody uses any more are not taken away
/// while the next run begins to.
@Component
public class FundingRuns {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2_000;

    private final Graph graph;
    private final RunQueries queries;
    private final Clock clock;

    FundingRuns(Graph graph, RunQueries queries, Clock clock) {
        this.graph = graph;
        this.queries = queries;
        this.clock = clock;
    }

    /// Keeps an allocation as a draft, in one transaction.
    ///
    /// @throws graphql.GraphqlErrorException if the title or note is not within its bounds
    /// @throws IllegalArgumentException if the amounts do not follow from what would be kept, such
    ///     as when last year's are not those that the limits were worked out with
    public synchronized FundingRun record(RunDraft draft) {
        checkWords(draft);
        var text = DataText.of(RunData.of(draft));
        var rows = ResultRows.of(draft.outcome());
        checkThatItFollows(draft.outcome(), text, rows);
        var kept = KeptText.of(text);
        var run = run(draft, kept.hash(), rows.hash());
        graph.write(transaction -> {
            transaction.run(create(run, kept));
            var allocate = Statement.named("run/allocateToAreas").with("id", run.id());
            Batches.run(transaction, allocate, "rows", rows(draft.outcome(), rows));
        });
        return run(run.id());
    }

    /// @return empty when there is none with this id
    public Optional<FundingRun> find(String id) {
        return queries.find(id);
    }

    /// @return what was allocated, computed from the data that the run keeps
    /// @throws graphql.GraphqlErrorException if there is no run with this id, or its data were
    ///     changed
    public Outcome outcome(String id) {
        var run = run(id);
        return queries.outcomes(List.of(run))
                .getOrDefault(run, Optional.empty())
                .orElseThrow(FundingRuns::changed);
    }

    /// Makes a draft stand for good.
    ///
    /// @param by username
    /// @throws graphql.GraphqlErrorException if there is no run with this id, or it is published
    public synchronized FundingRun publish(String id, String by) {
        write(Statement.named("run/publishFundingRun")
                .with("id", id)
                .with("by", by)
                .with("at", RunProperties.at(clock.instant())));
        return run(id);
    }

    /// Deletes a draft, and its data when no other run is made from them.
    ///
    /// @param by username of its author
    /// @throws graphql.GraphqlErrorException if there is no run with this id, it is published, or
    ///     it is another's
    public synchronized void delete(String id, String by) {
        write(Statement.named("run/deleteFundingRun").with("id", id).with("by", by));
    }

    FundingRun run(String id) {
        return find(id).orElseThrow(() -> CallerMistake.because("There is no run with this id."));
    }

    static RuntimeException changed() {
        return CallerMistake.because("The data that this run keeps are not those that were recorded;"
                + " `repeatFundingRun` says what was changed.");
    }

    private FundingRun run(RunDraft draft, String dataHash, String resultHash) {
        var outcome = draft.outcome();
        var ranking = outcome.allocation().ranking();
        return new FundingRun(
                UUID.randomUUID().toString(),
                draft.title().strip(),
                draft.note().strip(),
                draft.author(),
                clock.instant(),
                null,
                ranking.choice(),
                outcome.limited() == null ? null : outcome.limited().choice(),
                ranking.data().domains().stream().map(DomainNeed::name).toList(),
                ranking.data().vintage(),
                ranking.size(),
                Checksums.of(ranking),
                dataHash,
                resultHash,
                ProgramVersion.current(),
                outcome.facts(),
                draft.inputs());
    }

    private static Statement create(FundingRun run, KeptText kept) {
        return Statement.named("run/createFundingRun")
                .with("id", run.id())
                .with("properties", RunProperties.of(run))
                .with("inputs", RunProperties.inputs(run))
                .with("hash", kept.hash())
                .with(
                        "data",
                        Map.of(
                                "vintage", run.vintage().name(),
                                "areas", run.areas(),
                                "content", kept.content()));
    }

    private static List<Map<String, Object>> rows(Outcome outcome, ResultRows rows) {
        return IntStream.range(0, rows.rows().size())
                .mapToObj(at -> Map.<String, Object>of(
                        "code", rows.rows().get(at).code(),
                        "name", outcome.allocation().area(at).area().name(),
                        "properties", rows.rows().get(at).properties()))
                .toList();
    }

    /// A statement that is about drafts only and returns a row for the one that it was about.
    private void write(Statement statement) {
        var done = new ArrayList<String>();
        graph.write(transaction -> {
            done.clear();
            done.addAll(transaction.run(statement, row -> row.text("id")));
        });
        if (done.isEmpty()) {
            throw CallerMistake.because(
                    why(String.valueOf(statement.parameters().get("id"))));
        }
    }

    private String why(String id) {
        var run = run(id);
        return run.status() == RunStatus.PUBLISHED
                ? "This run is published: it can't be changed, published again or deleted."
                : "This draft is another's; only its author can delete it.";
    }

    private static void checkWords(RunDraft draft) {
        var title = draft.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw CallerMistake.because("Give a title of 1 to " + LONGEST_TITLE + " characters.");
        }
        if (draft.note().strip().length() > LONGEST_NOTE) {
            throw CallerMistake.because("Give a note of up to " + LONGEST_NOTE + " characters.");
        }
    }

    private static void checkThatItFollows(Outcome outcome, String text, ResultRows rows) {
        var limits = outcome.limited() == null ? null : outcome.limited().choice();
        var again = DataTextReader.read(text).outcome(outcome.allocation().choice(), limits);
        if (!ResultRows.of(again).equals(rows)) {
            throw new IllegalArgumentException("the amounts do not follow from the data and last year's amounts");
        }
    }
}
