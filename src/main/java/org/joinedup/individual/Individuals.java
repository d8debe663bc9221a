package org.joinedup.individual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.match.Decision;
import org.joinedup.match.Explanation;
import org.joinedup.match.Matcher;
import org.joinedup.source.SourceRecordKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Individuals follow from the source records and people's decisions: matched, given lasting ids,
/// written where different.
@Component
public class Individuals {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.load");

    private final Graph graph;
    private final Matcher matcher;

    Individuals(Graph graph, Matcher matcher) {
        this.graph = graph;
        this.matcher = matcher;
    }

    /// Matches every source record again and writes what has changed, all of it or nothing.
    ///
    /// @param matchedAt what links that change are dated with
    public void rematch(Instant matchedAt) {
        MatchWriter.undoUnpublished(graph);
        var before = MatchState.read(graph);
        var matching = matcher.match(before.records(), before.inForce(), before.before());
        var changes = MatchChanges.between(before, matching);
        if (!changes.isEmpty()) {
            new MatchWriter(graph, matcher.version(), matchedAt).write(changes);
            LOG.info("Matched: {}.", changes.inBrief());
        }
    }

    /// @return whether a decision was made or undone that no match has taken into account yet
    public boolean hasDecisionsToApply() {
        return graph.read(Statement.named("individual/decisions"), StoredDecision::from).stream()
                .anyMatch(one -> !one.applied());
    }

    /// Matches every source record as if one thing more were decided, and writes nothing. It takes
    /// as long as a match.
    ///
    /// @param decision that contradicts none in force
    public Regrouping preview(Decision decision) {
        var before = MatchState.read(graph);
        var decisions = new ArrayList<>(before.inForce());
        decisions.add(decision);
        var matching = matcher.match(before.records(), List.copyOf(decisions), before.before());
        return new RegroupingSearch(before, matching.clusters()).around(List.of(decision.left(), decision.right()));
    }

    /// How the match weight of two source records comes about.
    ///
    /// @return empty if either is not there
    public Optional<Explanation> findExplanation(SourceRecordKey left, SourceRecordKey right) {
        var statement = Statement.named("individual/sourceRecordsOf").with("keys", List.of(left.text(), right.text()));
        var records = graph.read(statement, row -> StagedRecord.from(row).record());
        return records.size() == 2
                ? Optional.of(matcher.explain(records.getFirst(), records.getLast()))
                : Optional.empty();
    }
}
