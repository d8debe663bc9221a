package org.joinedup.individual;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.match.Matcher;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// A graph of invented people that a test matches again and again, an hour apart.
public final class DecidedGraph {

    private final Graph graph;
    private final Individuals individuals;
    private Instant now = Instant.parse("2011-03-31T05:00:00Z");

    /// @param graph empty
    public DecidedGraph(Graph graph, Matcher matcher) {
        this.graph = graph;
        this.individuals = new Individuals(graph, matcher);
    }

    /// Stages records that hold nothing but a name.
    public DecidedGraph records(String... keys) {
        return records(Stream.of(keys).map(key -> row(key, null)).toList());
    }

    /// Stages a record with an NHS number of the range 999.
    public DecidedGraph record(String key, String nhsNumber) {
        return records(List.of(row(key, nhsNumber)));
    }

    /// @return ids by key of the source record
    public Map<String, String> rematch() {
        now = now.plusSeconds(3600);
        individuals.rematch(now);
        return ids();
    }

    public Map<String, String> ids() {
        return graph
                .read(Statement.named("test/links"), row -> Map.entry(row.text("key"), row.text("individualId")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /// @return such as `MERGED_INTO a b`
    public List<String> events() {
        return graph.read(
                Statement.named("test/events"),
                row -> row.text("event") + " " + row.text("fromId") + " " + row.text("toId"));
    }

    public Individuals individuals() {
        return individuals;
    }

    public Instant now() {
        return now;
    }

    private DecidedGraph records(List<Map<String, @Nullable Object>> rows) {
        graph.write(Statement.named("ingest/createSourceRecords").with("rows", rows));
        return this;
    }

    private static Map<String, @Nullable Object> row(String text, @Nullable String nhsNumber) {
        var key = SourceRecordKey.parse(text);
        var row = new HashMap<String, @Nullable Object>();
        row.put("key", text);
        row.put("system", key.system());
        row.put("recordId", key.recordId());
        row.put("givenName", "Ada");
        row.put("familyName", "Okafor");
        row.put("nhsNumber", nhsNumber);
        row.put("hash", Fingerprint.number(text));
        return row;
    }
}
