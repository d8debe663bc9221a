package org.joinedup.involvement.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.individual.DecidedGraph;
import org.joinedup.individual.TestMatcher;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// A place of invented people that a test fills fact by fact, as partners would deliver them.
///
/// The day of every delivery is 31 March 2011. Keys are `system/number`.
public final class Place {

    public static final LocalDate DAY = LocalDate.of(2011, 3, 31);

    private final Graph graph;
    private final TestMatcher matcher = new TestMatcher();
    private final DecidedGraph people;
    private int serial;

    /// @param graph empty
    public Place(Graph graph) {
        this.graph = graph;
        this.people = new DecidedGraph(graph, matcher);
    }

    public Place system(String code, String name) {
        graph.write(Statement.named("ingest/stageSourceSystem")
                .with("code", code)
                .with("properties", Map.of("name", name, "owner", name, "frequency", "DAILY")));
        return this;
    }

    /// @param born as a date; null when the source does not hold it
    public Place person(String key, String givenName, @Nullable String born) {
        var parsed = SourceRecordKey.parse(key);
        var row = row("key", key, "system", parsed.system(), "recordId", parsed.recordId());
        row.put("givenName", givenName);
        row.put("birthDate", born == null ? null : LocalDate.parse(born));
        row.put("asOf", DAY);
        row.put("hash", Fingerprint.number(key));
        write("createSourceRecords", row);
        return this;
    }

    /// @param more such as `phone`, `01632 960001`
    public Place practitioner(String id, String name, Object... more) {
        var row = row("id", id, "system", systemOf(id), "name", name, "hash", Fingerprint.number(id));
        row.putAll(row(more));
        write("stagePractitioners", row);
        return this;
    }

    /// @param service such as `schools/Education welfare`
    /// @param more such as `to`, a day
    public Place involve(String record, String service, @Nullable String practitioner, String from, Object... more) {
        var id = service.replace(' ', '-');
        write("stageServices", row("id", id, "name", service.split("/", 2)[1], "system", systemOf(id)));
        var row = row("key", systemOf(id) + "/E-" + ++serial, "system", systemOf(id), "recordKey", record);
        row.putAll(row("serviceId", id, "practitionerId", practitioner, "from", LocalDate.parse(from), "asOf", DAY));
        row.putAll(row(more));
        write("createInvolvements", row);
        return this;
    }

    /// @param more such as `quantity`, 1.0
    public Place intervene(String record, String type, String from, Object... more) {
        var system = systemOf(record);
        var row = row("key", system + "/I-" + ++serial, "system", system, "recordKey", record, "type", type);
        row.putAll(row("from", LocalDate.parse(from), "asOf", DAY));
        row.putAll(row(more));
        write("createInterventions", row);
        return this;
    }

    /// Has a source state that the related person is this to the person of the record.
    ///
    /// @param more such as `closedOn`, a day
    public Place relate(String record, String related, String kind, Object... more) {
        var row = row("key", systemOf(record) + "/K-" + ++serial, "system", systemOf(record), "recordKey", record);
        row.putAll(row("relatedKey", related, "kind", kind, "asOf", DAY));
        row.putAll(row(more));
        graph.write(Statement.named("test/stateRelation").with("row", row));
        return this;
    }

    /// Has the next match put records together, as one person.
    public Place together(String... keys) {
        matcher.together(keys);
        return this;
    }

    public Place match() {
        people.rematch();
        return this;
    }

    /// Has the next match put nothing together.
    public Place apart() {
        matcher.forget();
        return this;
    }

    public Place live(String household, String... records) {
        return live(household, null, records);
    }

    /// @param to last day; null while they do
    public Place live(String household, @Nullable LocalDate to, String... records) {
        graph.write(Statement.named("test/liveTogether")
                .with("householdId", household)
                .with("recordKeys", List.of(records))
                .with("to", to));
        return this;
    }

    /// @return id of the individual that the record is linked to
    public String individual(String record) {
        return new TreeMap<>(people.ids()).get(record);
    }

    public Instant matchedAt() {
        return people.now();
    }

    private void write(String statement, Map<String, @Nullable Object> row) {
        var rows = Statement.named("ingest/" + statement).with("rows", List.of(row));
        var staged = statement.startsWith("stage");
        graph.write(staged ? rows.with("loadedAt", DAY.atStartOfDay(ZoneOffset.UTC)) : rows);
    }

    private static String systemOf(String id) {
        return id.split("/", 2)[0];
    }

    private static Map<String, @Nullable Object> row(Object... namesAndValues) {
        var row = new HashMap<String, @Nullable Object>();
        var all = Arrays.asList(namesAndValues);
        for (var i = 0; i < all.size(); i += 2) {
            row.put((String) all.get(i), all.get(i + 1));
        }
        return row;
    }
}
