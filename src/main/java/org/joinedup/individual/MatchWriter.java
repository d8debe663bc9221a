package org.joinedup.individual;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// Writes what a match changes, all of it or nothing.
final class MatchWriter {

    private final Graph graph;
    private final String version;
    private final ZonedDateTime at;

    /// @param version of the matcher
    /// @param matchedAt what is dated with it
    MatchWriter(Graph graph, String version, Instant matchedAt) {
        this.graph = graph;
        this.version = version;
        this.at = matchedAt.atZone(ZoneOffset.UTC);
    }

    void write(MatchChanges changes) {
        writeUnseen(changes);
        graph.write(transaction -> writeSeen(transaction, changes));
    }

    /// Takes away what a match that was stopped had not published.
    static void undoUnpublished(Graph graph) {
        Batches.runUntilNone(graph, Statement.named("individual/undoIndividuals"), "undone");
    }

    /// Individuals of whom nobody knows yet: in many transactions, because they can be many.
    private void writeUnseen(MatchChanges changes) {
        Batches.run(graph, versioned("createIndividuals"), changes.created(), MatchWriter::withSearchWords);
        Batches.run(
                graph,
                versioned("createPossibleMatches"),
                "rows",
                PairChanges.rows(changes.possible().unseen()));
        Batches.run(
                graph,
                versioned("createFamilyLinks"),
                "rows",
                PairChanges.rows(changes.families().unseen()));
    }

    private void writeSeen(GraphTransaction transaction, MatchChanges changes) {
        transaction.run(Statement.named("individual/publishIndividuals"));
        var individuals =
                changes.individuals().stream().map(Attributes::withSearchWords).toList();
        Batches.run(transaction, dated("writeIndividuals"), "rows", individuals);
        Batches.run(transaction, dated("endLinks"), "keys", changes.endedLinks());
        Batches.run(transaction, versioned("createLinks"), "rows", changes.newLinks());
        writeEvents(transaction, changes.events());
        writePairs(transaction, changes);
        Batches.run(transaction, dated("applyDecisions"), "rows", changes.applied());
    }

    /// @param row of `createIndividuals.cypher`
    @SuppressWarnings("unchecked")
    private static Map<String, Object> withSearchWords(Map<String, @Nullable Object> row) {
        var properties = (Map<String, @Nullable Object>) Objects.requireNonNull(row.get("properties"));
        return Map.of(
                "properties", Attributes.withSearchWords(properties),
                "links", Objects.requireNonNull(row.get("links")));
    }

    private void writeEvents(GraphTransaction transaction, IdentityEvents events) {
        Batches.run(transaction, dated("endMerges"), "ids", events.revived());
        Batches.run(transaction, dated("mergeIndividuals"), "rows", events.merged());
        Batches.run(transaction, dated("splitIndividuals"), "rows", events.split());
    }

    private void writePairs(GraphTransaction transaction, MatchChanges changes) {
        var possible = changes.possible();
        Batches.run(transaction, named("endPossibleMatches"), "rows", PairChanges.rows(possible.ended()));
        Batches.run(transaction, versioned("createPossibleMatches"), "rows", PairChanges.rows(possible.begun()));
        var families = changes.families();
        Batches.run(transaction, named("endFamilyLinks"), "rows", PairChanges.rows(families.ended()));
        Batches.run(transaction, versioned("createFamilyLinks"), "rows", PairChanges.rows(families.begun()));
        Batches.run(transaction, named("dropSamples"), "rows", changes.samples().dropped());
        Batches.run(transaction, named("drawSamples"), "rows", changes.samples().drawn());
    }

    private Statement versioned(String name) {
        return dated(name).with("version", version);
    }

    private Statement dated(String name) {
        return named(name).with("matchedAt", at);
    }

    private static Statement named(String name) {
        return Statement.named("individual/" + name);
    }
}
