package org.joinedup.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
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

    AuditTrail(Graph graph) {
        this.graph = graph;
    }

    /// Writes all calls of one answer, or none.
    ///
    /// @throws RuntimeException if they can't be written
    void write(List<AuditedCall> calls, Caller caller, @Nullable String purpose) {
        if (!calls.isEmpty()) {
            var now = ZonedDateTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
            var records = calls.stream().map(AuditTrail::toMap).toList();
            graph.write(Statement.named("audit/writeRecords")
                    .with("at", now)
                    .with("account", caller.username())
                    .with("roles", caller.roles().stream().map(Role::name).toList())
                    .with("purpose", purpose)
                    .with("records", records));
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

    private static Map<String, Object> toMap(AuditedCall call) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "field", call.field(),
                "arguments", List.copyOf(call.arguments().names()),
                "outcome", call.outcome().name(),
                "subjects", List.copyOf(call.takeSubjects()));
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
