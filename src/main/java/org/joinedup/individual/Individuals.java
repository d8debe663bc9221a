package org.joinedup.individual;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.joinedup.match.Matcher;
import org.joinedup.source.SourceRecord;
import org.springframework.stereotype.Component;

/// Individuals follow from the source records: matched, given lasting ids, written where different.
@Component
public class Individuals {

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
        undoUnpublished();
        var staged = graph.read(Statement.named("individual/sourceRecords"), StagedRecord::from);
        var known = graph
                .read(
                        Statement.named("individual/individuals"),
                        row -> Map.entry(row.text("id"), Objects.requireNonNullElse(row.findText("hash"), "")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var changes = MatchChanges.between(staged, known, matcher.match(records(staged)));
        if (!changes.isEmpty()) {
            writeUnseen(changes, matchedAt);
            graph.write(transaction -> writeSeen(transaction, changes, matchedAt));
        }
    }

    /// Individuals of whom nobody knows yet: in many transactions, because they can be many.
    private void writeUnseen(MatchChanges changes, Instant matchedAt) {
        var create = dated("individual/createIndividuals", matchedAt.atZone(ZoneOffset.UTC))
                .with("version", matcher.version());
        Batches.run(graph, create, "rows", changes.created());
    }

    private void writeSeen(GraphTransaction transaction, MatchChanges changes, Instant matchedAt) {
        var at = matchedAt.atZone(ZoneOffset.UTC);
        transaction.run(Statement.named("individual/publishIndividuals"));
        Batches.run(transaction, dated("individual/writeIndividuals", at), "rows", changes.individuals());
        Batches.run(transaction, dated("individual/endLinks", at), "keys", changes.endedLinks());
        var createLinks = dated("individual/createLinks", at).with("version", matcher.version());
        Batches.run(transaction, createLinks, "rows", changes.newLinks());
        Batches.run(transaction, Statement.named("individual/reviveIndividuals"), "ids", changes.revived());
        Batches.run(transaction, dated("individual/mergeIndividuals", at), "rows", changes.merged());
    }

    private void undoUnpublished() {
        Batches.runUntilNone(graph, Statement.named("individual/undoIndividuals"), "undone");
    }

    private static Statement dated(String name, Object at) {
        return Statement.named(name).with("matchedAt", at);
    }

    private static List<SourceRecord> records(List<StagedRecord> staged) {
        return staged.stream().map(StagedRecord::record).toList();
    }
}
