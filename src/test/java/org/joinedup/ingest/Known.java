package org.joinedup.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;

/// What a graph knows of a partner's rows, now and before.
///
/// @param graph that is asked
record Known(Graph graph) {

    /// @return what was known of it at the moment
    Optional<Row> at(String moment, String key) {
        var at = Instant.parse(moment).atZone(ZoneOffset.UTC);
        return graph.findOne(Statement.named("test/knownAt").with("key", key).with("moment", at), row -> row);
    }

    /// @return what is known of it now
    Row now(String key) {
        return at("9999-01-01T00:00:00Z", key).orElseThrow();
    }

    /// @return `givenName, address | asOf closedOn | knownFrom knownTo` of each version, a dash for
    ///     null
    List<String> versions(String key) {
        return graph.read(
                Statement.named("test/versions").with("key", key),
                row -> "%s | asOf %s closedOn %s | known %s to %s"
                        .formatted(
                                row.findText("address"),
                                row.findDate("asOf"),
                                row.findDate("closedOn"),
                                row.findMoment("knownFrom"),
                                row.findMoment("knownTo")));
    }

    /// @return whether an involvement's practitioner leads, and how to reach the team
    Row contact(String key) {
        return graph.findOne(Statement.named("test/contact").with("key", key), row -> row)
                .orElseThrow();
    }

    /// @return `type other` of each relationship of what hangs on a person
    List<String> ties(String key) {
        return graph.read(
                Statement.named("test/hangsOn").with("key", key), row -> row.text("tie") + " " + row.text("to"));
    }

    /// @return `file: rowsIn = rowsStaged + rowsRejected` of each file of a delivery, the delivery
    ///     itself first
    List<String> counts(String deliveryId) {
        var delivery = delivery(deliveryId);
        var lines = new java.util.ArrayList<String>();
        lines.add(delivery.text("status") + ": " + count(delivery));
        delivery.rows("files").forEach(file -> lines.add(file.text("file") + ": " + count(file)));
        return lines;
    }

    /// @return `file line column code severity` of each issue of a delivery
    List<String> issues(String deliveryId) {
        return delivery(deliveryId).rows("issues").stream()
                .map(issue -> "%s %d %s %s %s"
                        .formatted(
                                issue.text("file"),
                                issue.integer("line"),
                                issue.findText("column"),
                                issue.text("code"),
                                issue.text("severity")))
                .toList();
    }

    Row delivery(String id) {
        return graph.read(Statement.named("test/deliveries"), row -> row).stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String count(Row row) {
        return "%d = %d + %d".formatted(row.integer("rowsIn"), row.integer("rowsStaged"), row.integer("rowsRejected"));
    }
}
