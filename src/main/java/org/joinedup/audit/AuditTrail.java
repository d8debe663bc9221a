package org.joinedup.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Runs the statements in `cypher/audit/`.
@Component
class AuditTrail {

    private final Graph graph;
    private final GroupedWrites<Map<String, @Nullable Object>> records;

    AuditTrail(Graph graph) {
        this.graph = graph;
        this.records = new GroupedWrites<>(
                all -> graph.write(Statement.named("audit/writeRecords").with("records", all)));
    }

    /// Writes all calls of one answer, or none, together with those of answers that are ready at
    /// the same time.
    ///
    /// @throws RuntimeException if they can't be written
    void write(List<AuditedCall> calls, Caller caller, @Nullable String purpose) {
        if (!calls.isEmpty()) {
            var asked = new HashMap<String, @Nullable Object>();
            asked.put("at", ZonedDateTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS));
            asked.put("account", caller.username());
            asked.put("roles", caller.roles().stream().map(Role::name).toList());
            asked.put("purpose", purpose);
            records.write(calls.stream().map(call -> toMap(call, asked)).toList());
        }
    }

    /// @return up to `limit` records, newest first
    List<AuditRecord> records(AuditSearch search, int limit) {
        var statement = search.subject() == null ? "audit/Query.auditRecords" : "audit/findRecordsAbout";
        return graph.read(
                Statement.named(statement)
                        .with("account", search.account())
                        .with("subject", search.subject())
                        .with("beforeAt", search.before().at().atZone(ZoneOffset.UTC))
                        .with("beforeId", search.before().id())
                        .with("limit", limit),
                AuditTrail::toRecord);
    }

    private static Map<String, @Nullable Object> toMap(AuditedCall call, Map<String, @Nullable Object> asked) {
        var record = new HashMap<>(asked);
        record.put("id", UUID.randomUUID().toString());
        record.put("field", call.field());
        record.put("arguments", List.copyOf(call.arguments().names()));
        record.put("outcome", call.outcome().name());
        record.put("subjects", List.copyOf(call.takeSubjects()));
        return record;
    }

    private static AuditRecord toRecord(Row row) {
        return new AuditRecord(
                row.text("id"),
                row.moment("at"),
                row.text("account"),
                row.texts("roles").stream().map(Role::valueOf).toList(),
                new AuditedField(row.text("field"), row.texts("arguments"), Outcome.valueOf(row.text("outcome"))),
                row.texts("subjects"),
                row.findText("purpose"));
    }
}
