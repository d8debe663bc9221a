package org.joinedup.ingest;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.joinedup.graph.Statement;
import org.joinedup.ingest.issue.DeliveryIssue.OutOfOrder;
import org.joinedup.ingest.issue.IngestIssue;
import org.jspecify.annotations.Nullable;

/// What became of a delivery, ready to be written down.
///
/// @param id such as `housing/2011-03-31-full`
/// @param refused whether nothing of it was loaded
/// @param rowsStaged rows that were taken
/// @param rowsRejected the others
/// @param extract what was read
public record DeliveryReport(String id, boolean refused, long rowsStaged, long rowsRejected, Extract extract) {

    static DeliveryReport of(Extract extract) {
        return new DeliveryReport(
                id(extract.delivery()),
                extract.refused(),
                sum(extract, FileReport::rowsStaged),
                sum(extract, FileReport::rowsRejected),
                extract);
    }

    /// @return `housing/2011-03-31-full`
    static String id(Delivery delivery) {
        return "%s/%s-%s"
                .formatted(
                        delivery.system(),
                        delivery.date(),
                        delivery.scope().name().toLowerCase(Locale.ROOT));
    }

    /// @return whether it was refused because a later delivery of its partner was loaded already
    public boolean isOvertaken() {
        return extract.reports().stream()
                .flatMap(report -> report.issues().stream())
                .anyMatch(OutOfOrder.class::isInstance);
    }

    Statement toStatement(ZonedDateTime loadedAt) {
        var issues = extract.reports().stream().flatMap(report -> report.issues().stream());
        return Statement.named("ingest/recordDelivery")
                .with("delivery", toProperties(loadedAt.withZoneSameInstant(ZoneOffset.UTC)))
                .with(
                        "files",
                        extract.reports().stream().map(DeliveryReport::toFile).toList())
                .with("issues", issues.map(DeliveryReport::toIssue).toList());
    }

    /// Rows about people; a control file's own rows are no data.
    private static long sum(Extract extract, ToLongFunction<FileReport> rows) {
        return extract.reports().stream()
                .filter(report -> report.kind().isData())
                .mapToLong(rows)
                .sum();
    }

    private Map<String, Object> toProperties(ZonedDateTime loadedAt) {
        var delivery = extract.delivery();
        return Map.of(
                "id",
                id,
                "system",
                delivery.system(),
                "date",
                delivery.date(),
                "kind",
                delivery.scope().name(),
                "status",
                refused ? "REFUSED" : "LOADED",
                "hash",
                extract.contentHash(),
                "loadedAt",
                loadedAt,
                "rowsIn",
                rowsStaged + rowsRejected,
                "rowsStaged",
                rowsStaged,
                "rowsRejected",
                rowsRejected);
    }

    private static Map<String, Object> toFile(FileReport report) {
        return Map.of(
                "file", report.file(),
                "kind", report.kind().name(),
                "rowsIn", report.rowsIn(),
                "rowsStaged", report.rowsStaged(),
                "rowsRejected", report.rowsRejected());
    }

    private static Map<String, @Nullable Object> toIssue(IngestIssue issue) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("file", issue.file());
        row.put("line", issue.line());
        row.put("column", issue.column());
        row.put("code", issue.code());
        row.put("severity", issue.severity().name());
        row.put("message", issue.message());
        return row;
    }

    /// @return issues of the whole delivery, for a terminal: how many of each kind
    public List<String> issuesInBrief() {
        var counts = new TreeMap<String, Long>();
        extract.reports().stream()
                .flatMap(report -> report.issues().stream())
                .forEach(issue -> counts.merge(issue.code(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
