package org.joinedup.ingest;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.joinedup.ingest.issue.DeliveryIssue.OutOfOrder;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.Mappings;
import org.joinedup.source.SourceRecordKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The way in: deliveries of the inbox that are not loaded yet, and loading one.
@Component
public class IncomingDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingDeliveries.class);

    private final Graph graph;
    private final Mappings mappings;
    private final IngestSettings settings;

    IncomingDeliveries(Graph graph, Mappings mappings, IngestSettings settings) {
        this.graph = graph;
        this.mappings = mappings;
        this.settings = settings;
    }

    /// @return complete deliveries that were not loaded, in the order of loading; refused ones come
    ///     again, so that a corrected one is taken
    public List<Delivery> notLoaded() {
        var found = Deliveries.find(settings.inbox(), mappings);
        found.issues().forEach(issue -> LOG.warn("{}", issue.message()));
        var loaded = statuses();
        return found.complete().stream()
                .filter(delivery -> !"LOADED".equals(loaded.get(DeliveryReport.id(delivery))))
                .toList();
    }

    /// Takes away what a load wrote that was stopped in the middle; not while one is under way.
    public void undoUnfinished() {
        new LoadJournal(graph).undoUnfinished();
    }

    /// Loads one delivery: all that can be staged of it, or nothing when it is refused or fails.
    ///
    /// @param loadedAt what is new or changed is known from then on
    /// @return what became of it, as it was written down
    public DeliveryReport load(Delivery delivery, Instant loadedAt) {
        var journal = new LoadJournal(graph);
        try {
            return load(delivery, loadedAt.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC), journal);
        } catch (RuntimeException e) {
            journal.undo(delivery);
            throw e;
        }
    }

    /// Writes down every source system that a mapping names, delivered or not.
    public void describeSystems() {
        graph.write(transaction -> mappings.bySystem().values().stream()
                .map(SystemDescription::of)
                .forEach(system -> transaction.run(system.toStatement())));
    }

    /// Marks what was loaded as matched: individuals and households follow from it now.
    public void markMatched(GraphTransaction transaction, Instant matchedAt) {
        transaction.run(Statement.named("ingest/markMatched").with("matchedAt", matchedAt.atZone(ZoneOffset.UTC)));
    }

    /// @return whether something was loaded that is not matched yet, as after a stop in the middle
    public boolean hasUnmatched() {
        return !graph.read(Statement.named("ingest/unmatchedDeliveries"), row -> row.text("id"))
                .isEmpty();
    }

    private DeliveryReport load(Delivery delivery, ZonedDateTime loadedAt, LoadJournal journal) {
        var mapping = mappings.find(delivery.system()).orElseThrow();
        var people = Staged.of(graph, "SourceRecord", delivery.system());
        var read = new ExtractReader().read(mapping, delivery, id -> people.holds(key(delivery, id)));
        var extract = findOutOfOrder(delivery).map(read::refused).orElse(read);
        var report = DeliveryReport.of(extract);
        var system = SystemDescription.of(mapping);
        if (report.refused()) {
            graph.write(transaction -> writeDown(transaction, system, report.toStatement(loadedAt)));
            return report;
        }
        journal.begin(delivery, loadedAt);
        var staging = new Staging(graph, extract, people, loadedAt);
        staging.writeUnseen(graph);
        graph.write(transaction -> {
            staging.writeSeen(transaction);
            writeDown(transaction, system.loaded(delivery.date(), loadedAt), report.toStatement(loadedAt));
        });
        return report;
    }

    private Optional<IngestIssue> findOutOfOrder(Delivery delivery) {
        var statement = Statement.named("ingest/laterDelivery")
                .with("system", delivery.system())
                .with("date", delivery.date())
                .with("kind", delivery.scope().name());
        return graph.findOne(statement, row -> new OutOfOrder(Place.of(DeliveryReport.id(delivery)), row.text("id")));
    }

    private static void writeDown(GraphTransaction transaction, SystemDescription system, Statement report) {
        transaction.run(system.toStatement());
        transaction.run(report);
    }

    private static String key(Delivery delivery, String recordId) {
        return new SourceRecordKey(delivery.system(), recordId).text();
    }

    private Map<String, String> statuses() {
        return graph
                .read(Statement.named("ingest/deliveries"), row -> Map.entry(row.text("id"), row.text("status")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
