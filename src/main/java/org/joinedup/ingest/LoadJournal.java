package org.joinedup.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;

/// Makes a load of many transactions one in effect: all of a delivery or nothing.
///
/// A delivery is noted before its first row is written. A note that is still there at the next load
/// was left by a program that was stopped: what that delivery wrote is taken away, then the note.
final class LoadJournal {

    private final Graph graph;

    LoadJournal(Graph graph) {
        this.graph = graph;
    }

    void begin(Delivery delivery, ZonedDateTime loadedAt) {
        graph.write(Statement.named("ingest/beginDelivery")
                .with("id", DeliveryReport.id(delivery))
                .with("system", delivery.system())
                .with("loadedAt", loadedAt));
    }

    /// Takes away all that unfinished deliveries wrote; not while one is being loaded.
    void undoUnfinished() {
        graph.read(Statement.named("ingest/unfinishedDeliveries"), Unfinished::from)
                .forEach(this::undo);
    }

    /// Takes away what this delivery wrote, if it is unfinished.
    void undo(Delivery delivery) {
        graph.read(Statement.named("ingest/unfinishedDeliveries"), Unfinished::from).stream()
                .filter(unfinished -> unfinished.id().equals(DeliveryReport.id(delivery)))
                .forEach(this::undo);
    }

    private void undo(Unfinished unfinished) {
        Batches.runUntilNone(graph, unfinished.toStatement("ingest/undoDelivery"), "undone");
        graph.write(unfinished.toStatement("ingest/undoPractitioners"));
        graph.write(Statement.named("ingest/forgetDelivery").with("id", unfinished.id()));
    }

    private record Unfinished(String id, String system, Instant loadedAt) {

        static Unfinished from(Row row) {
            return new Unfinished(row.text("id"), row.text("system"), row.moment("loadedAt"));
        }

        Statement toStatement(String name) {
            return Statement.named(name).with("system", system).with("loadedAt", loadedAt.atZone(ZoneOffset.UTC));
        }
    }
}
