package org.joinedup.individual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.match.Matcher;
import org.joinedup.security.Caller;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Viewpoint;
import org.springframework.stereotype.Component;

/// Explains why records are one person, by the model in force: never by a value, and by no record
/// but the person's own.
@Component
class RecordMatches {

    private static final ZonedDateTime END_OF_TIME = ZonedDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Graph graph;
    private final Matcher matcher;
    private final SharedSystems shared;

    RecordMatches(Graph graph, Matcher matcher, SharedSystems shared) {
        this.graph = graph;
        this.matcher = matcher;
        this.shared = shared;
    }

    /// @return an entry for every record that does not stand alone
    Map<LinkedRecord, RecordMatch> of(Collection<LinkedRecord> records, Caller caller) {
        var all = new HashMap<LinkedRecord, RecordMatch>();
        records.stream()
                .collect(groupingBy(one -> one.individual().viewpoint()))
                .forEach((viewpoint, some) -> explain(some, records(some, viewpoint, caller), all));
        return all;
    }

    private void explain(
            List<LinkedRecord> records,
            Map<String, List<SourceRecord>> byIndividual,
            Map<LinkedRecord, RecordMatch> explained) {
        var surest = new HashMap<SourceRecordKey, RecordMatch>();
        byIndividual.values().forEach(ofOne -> compare(ofOne, surest));
        records.stream()
                .filter(one -> surest.containsKey(one.key()))
                .forEach(one -> explained.put(one, surest.get(one.key())));
    }

    /// Each two records once.
    private void compare(List<SourceRecord> ofOne, Map<SourceRecordKey, RecordMatch> surest) {
        for (var right = 1; right < ofOne.size(); right++) {
            for (var left : ofOne.subList(0, right)) {
                var waterfall = matcher.explain(left, ofOne.get(right));
                note(left.key(), new RecordMatch(ofOne.get(right).key(), waterfall), surest);
                note(ofOne.get(right).key(), new RecordMatch(left.key(), waterfall), surest);
            }
        }
    }

    /// Of equals the smaller key stays, which comes first.
    private static void note(SourceRecordKey key, RecordMatch match, Map<SourceRecordKey, RecordMatch> surest) {
        surest.merge(key, match, (best, other) -> other.matchWeight() > best.matchWeight() ? other : best);
    }

    private Map<String, List<SourceRecord>> records(List<LinkedRecord> records, Viewpoint viewpoint, Caller caller) {
        var ids = records.stream().map(one -> one.individual().id()).distinct().toList();
        var knownAt = viewpoint.knownAt();
        var statement = Statement.named("individual/recordsToExplain")
                .with("individualIds", ids)
                .with("knownAt", knownAt == null ? END_OF_TIME : knownAt.atZone(ZoneOffset.UTC));
        return graph
                .read(
                        shared.with(statement, caller),
                        row -> Map.entry(row.text("individualId"), StagedRecord.toRecord(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
