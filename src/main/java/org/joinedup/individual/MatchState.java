package org.joinedup.individual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.match.Decision;
import org.joinedup.match.ScoredPair;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;

/// All that a match starts from, as it stands in the graph.
///
/// @param staged every source record with its present link
/// @param past what records said before they changed, by key
/// @param identities who was who
/// @param pairs what stood between individuals and between records
/// @param decisions in force, or not yet taken into account
record MatchState(
        List<StagedRecord> staged,
        Map<SourceRecordKey, List<SourceRecord>> past,
        IdentitiesBefore identities,
        PairsBefore pairs,
        List<StoredDecision> decisions) {

    static MatchState read(Graph graph) {
        var staged = graph.read(Statement.named("individual/sourceRecords"), StagedRecord::from);
        var individuals = graph.read(Statement.named("individual/individuals"), KnownIndividual::from);
        var histories = graph.read(Statement.named("individual/histories"), RecordHistory::from);
        return new MatchState(
                staged,
                past(graph),
                new IdentitiesBefore(
                        links(staged), by(KnownIndividual::id, individuals), by(RecordHistory::key, histories)),
                pairs(graph),
                graph.read(Statement.named("individual/decisions"), StoredDecision::from));
    }

    static Map<String, Link> links(List<StagedRecord> staged) {
        var links = new HashMap<String, Link>();
        for (var one : staged) {
            if (one.link() != null) {
                links.put(one.link().key(), one.link());
            }
        }
        return links;
    }

    List<SourceRecord> records() {
        return staged.stream().map(StagedRecord::record).toList();
    }

    /// @return of people, free of contradictions
    List<Decision> inForce() {
        return decisions.stream()
                .filter(one -> !one.undone())
                .map(StoredDecision::decision)
                .distinct()
                .toList();
    }

    /// @return individual id by key of the source record
    Map<SourceRecordKey, String> before() {
        var before = new HashMap<SourceRecordKey, String>();
        for (var one : staged) {
            if (one.link() != null) {
                before.put(one.record().key(), one.link().individualId());
            }
        }
        return before;
    }

    private static Map<SourceRecordKey, List<SourceRecord>> past(Graph graph) {
        return graph.read(Statement.named("individual/pastSourceRecords"), StagedRecord::toRecord).stream()
                .collect(groupingBy(SourceRecord::key));
    }

    private static PairsBefore pairs(Graph graph) {
        return new PairsBefore(
                graph.read(Statement.named("individual/possibleMatches"), PairLink::from),
                graph.read(Statement.named("individual/familyLinks"), PairLink::from),
                graph.read(Statement.named("individual/samples"), MatchState::toScoredPair));
    }

    private static ScoredPair toScoredPair(Row row) {
        return new ScoredPair(
                SourceRecordKey.parse(row.text("leftKey")),
                SourceRecordKey.parse(row.text("rightKey")),
                row.decimal("matchWeight"));
    }

    private static <T> Map<String, T> by(Function<T, String> key, List<T> all) {
        return all.stream().collect(toMap(key, Function.identity()));
    }
}
