package org.joinedup.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.joinedup.ingest.Delivery;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.DeliveryReport;
import org.joinedup.ingest.IncomingDeliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stages the deliveries of one load, day by day, whatever becomes of each.
///
/// A delivery that can't be loaded never keeps other partners' from being loaded. The same
/// partner's later deltas wait for it, because they say only what changed since; a later full
/// extract does not.
final class DayStaging {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.load");
    private static final int AT_ONCE = 2;

    private final IncomingDeliveries deliveries;
    private final ProgressBoard board;
    private final Loads loads;
    private final Set<String> waitingSystems = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    DayStaging(IncomingDeliveries deliveries, ProgressBoard board, Loads loads) {
        this.deliveries = deliveries;
        this.board = board;
        this.loads = loads;
    }

    /// Begins another load: what waited is tried again.
    void begin() {
        waitingSystems.clear();
    }

    /// Full extracts first, then deltas.
    ///
    /// @throws LoadStoppedException if the service is being stopped
    void stage(List<Delivery> ofOneDay) {
        ofOneDay.stream()
                .collect(groupingBy(Delivery::scope, TreeMap::new, toList()))
                .values()
                .forEach(this::stageTogether);
    }

    /// Ends the load before the next delivery.
    void stop() {
        stopping = true;
    }

    /// @throws LoadStoppedException if the service is being stopped
    void goOn() {
        if (stopping) {
            throw new LoadStoppedException();
        }
    }

    /// Two at a time, because writing one leaves a processor idle; partners' rows have nothing in
    /// common.
    ///
    /// @param oneOfEach at most one of each partner
    private void stageTogether(List<Delivery> oneOfEach) {
        try (var two = Executors.newFixedThreadPool(AT_ONCE)) {
            var staging = oneOfEach.stream()
                    .map(one -> two.submit(() -> stageOrWait(one)))
                    .toList();
            for (var one : staging) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadStoppedException stopped ? stopped : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadStoppedException();
        }
    }

    private void stageOrWait(Delivery delivery) {
        goOn();
        var id = delivery.system() + " of " + delivery.date();
        if (delivery.scope() == Scope.DELTA && waitingSystems.contains(delivery.system())) {
            LOG.warn("{} waits until the delivery before it is mended, or a full extract comes.", id);
            board.change(before -> before.staged(id, 0, 0));
            return;
        }
        stage(delivery, id);
    }

    private void stage(Delivery delivery, String id) {
        var moment = loads.nextMoment();
        board.change(before -> before.staging(id, moment));
        try {
            var report = deliveries.load(delivery, moment);
            note(delivery, report);
            board.change(before -> before.staged(id, report.rowsStaged(), report.rowsRejected()));
        } catch (RuntimeException e) {
            waitingSystems.add(delivery.system());
            LOG.error("{} could not be loaded; it is tried again with the next load.", id, e);
            board.change(before -> before.staged(id, 0, 0));
        }
    }

    private void note(Delivery delivery, DeliveryReport report) {
        if (!report.refused()) {
            waitingSystems.remove(delivery.system());
            return;
        }
        LOG.warn("{} was refused whole: {}", report.id(), report.issuesInBrief());
        if (!report.isOvertaken()) {
            waitingSystems.add(delivery.system());
        }
    }
}
